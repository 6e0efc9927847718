package org.mememuseum.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mememuseum.InvalidInputException;
import org.mememuseum.PlainText;

/** A setting that admins change while the museum runs. */
public enum Setting {
  /** Who may register. */
  REGISTRATION(Section.PEOPLE, "open", "invitation", "closed"),
  /** How many approved uploads make a member trusted; with 0, everybody is. */
  TRUST(Section.PEOPLE, Form.NUMBER, number(0, 100)),
  /** For how many days the comments with links of members who are not trusted are held. */
  LINK_DAYS(Section.PEOPLE, Form.NUMBER, number(0, 365)),
  /** Whether the new words of public memes wait for a curator. */
  EDITS(Section.PEOPLE, "public", "held"),
  /** Whether everybody may read what the staff did. */
  PUBLIC_LOG(Section.PEOPLE, "off", "on"),
  UPLOADS_PER_HOUR(Section.LIMITS, Form.NUMBER, number(1, 1_000_000)),
  COMMENTS_PER_HOUR(Section.LIMITS, Form.NUMBER, number(1, 1_000_000)),
  LIKES_PER_HOUR(Section.LIMITS, Form.NUMBER, number(1, 1_000_000)),
  CHANGES_PER_HOUR(Section.LIMITS, Form.NUMBER, number(1, 1_000_000)),
  REPORTS_PER_HOUR(Section.LIMITS, Form.NUMBER, number(1, 1_000_000)),
  RENAMES_PER_HOUR(Section.LIMITS, Form.NUMBER, number(1, 1_000_000)),
  /** The largest file of an upload in bytes. */
  UPLOAD_BYTES(Section.LIMITS, Form.NUMBER, number(1_000, 50_000_000)),
  /** The most pixels of an upload. */
  UPLOAD_PIXELS(Section.LIMITS, Form.NUMBER, number(6_400, 100_000_000)),
  /** The numbers of likes that operators are notified of. */
  TRENDING_LIKES(Section.TRENDING, Form.TEXT, Setting::numbers),
  /** The numbers of views that operators are notified of. */
  TRENDING_VIEWS(Section.TRENDING, Form.TEXT, Setting::numbers),
  /** A sentence on top of all pages; empty for none. */
  BANNER(Section.TEXTS, Form.TEXT, text(300)),
  /** Sentences for curators to choose from, one a line. */
  SAVED_REASONS(Section.TEXTS, Form.AREA, Setting::lines),
  /** The page about the museum in Markdown; empty for the built-in one. */
  ABOUT(Section.ABOUT, Form.AREA, Setting::longText),
  /** The page of house rules in Markdown; empty for the built-in one. */
  HOUSE_RULES(Section.RULES, Form.AREA, Setting::longText),
  /** What the house rules say about every picture, where no service examines them. */
  EXAMINATION(Section.POLICY, "approve", "hold"),
  /** The code in the invitation link. */
  INVITATION(Section.NONE, Form.TEXT, text(100));

  private static final int MAX_NUMBERS = 20;
  private static final int MAX_LINES = 20;
  private static final int MAX_LINE = 500;
  // With escapes, a form has room for this many characters of any script.
  private static final int MAX_TEXT = 5_000;

  private final Section section;
  private final Form form;
  private final List<String> choices;
  private final UnaryOperator<String> normalization;

  Setting(Section section, Form form, UnaryOperator<String> normalization) {
    this.section = section;
    this.form = form;
    this.choices = List.of();
    this.normalization = normalization;
  }

  Setting(Section section, String... choices) {
    this.section = section;
    this.form = Form.CHOICE;
    this.choices = List.of(choices);
    this.normalization = raw -> requireOneOf(choices, raw);
  }

  /** The form that changes a setting. */
  public enum Section {
    PEOPLE,
    LIMITS,
    TRENDING,
    TEXTS,
    ABOUT,
    RULES,
    POLICY,
    /** No form. */
    NONE;

    /** Returns the name in forms and message keys. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a setting is edited. */
  public enum Form {
    CHOICE,
    NUMBER,
    TEXT,
    AREA
  }

  /** Returns the settings of a section, in the order of its form. */
  public static List<Setting> of(Section section) {
    return Arrays.stream(values()).filter(setting -> setting.section == section).toList();
  }

  /** Returns the setting with this key; empty if there is none. */
  static Optional<Setting> find(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findAny();
  }

  /** Returns the name in documents, forms and message keys, for example {@code linkDays}. */
  public String key() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  /** Returns the form that changes it. */
  public Section section() {
    return section;
  }

  /** Returns how it is edited. */
  public Form form() {
    return form;
  }

  /** Returns the values to choose from; empty unless it is a choice. */
  public List<String> choices() {
    return choices;
  }

  /** Returns whether the environment's value cannot be exceeded. */
  public boolean isAtMostDefault() {
    return this == UPLOAD_BYTES || this == UPLOAD_PIXELS;
  }

  /**
   * Returns a value in its normal form.
   *
   * @throws InvalidInputException {@code setting.choice}, {@code setting.number}, {@code
   *     setting.numbers}, {@code setting.lines}, {@code setting.tooLong} or {@code
   *     setting.controlCharacters}
   */
  public String normalize(String raw) {
    return normalization.apply(raw);
  }

  private static String requireOneOf(String[] choices, String raw) {
    if (!List.of(choices).contains(raw)) {
      throw new InvalidInputException("setting", "choice");
    }
    return raw;
  }

  private static UnaryOperator<String> number(long min, long max) {
    return raw -> Long.toString(parse(raw, min, max));
  }

  private static long parse(String raw, long min, long max) {
    try {
      long value = Long.parseLong(raw.strip());
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      throw new InvalidInputException("setting", "number", min, max);
    }
    throw new InvalidInputException("setting", "number", min, max);
  }

  private static String numbers(String raw) {
    String[] parts = raw.strip().isEmpty() ? new String[0] : raw.split(",", -1);
    if (parts.length > MAX_NUMBERS) {
      throw new InvalidInputException("setting", "numbers", MAX_NUMBERS);
    }
    return Arrays.stream(parts)
        .map(part -> parse(part, 1, Integer.MAX_VALUE))
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static UnaryOperator<String> text(int max) {
    return raw -> PlainText.require("setting", raw, 0, max);
  }

  private static String longText(String raw) {
    return PlainText.require("setting", raw, 0, MAX_TEXT);
  }

  private static String lines(String raw) {
    var lines =
        PlainText.require("setting", raw, 0, MAX_TEXT)
            .lines()
            .map(line -> PlainText.require("setting", line, 0, MAX_LINE))
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.size() > MAX_LINES) {
      throw new InvalidInputException("setting", "lines", MAX_LINES);
    }
    return String.join("\n", lines);
  }
}
