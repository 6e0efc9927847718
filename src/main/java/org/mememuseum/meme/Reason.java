package org.mememuseum.meme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mememuseum.Messages;
import org.mememuseum.PlainText;

/**
 * Why a picture was held or rejected: either the key of a text in the message bundle with the
 * arguments that fill its placeholders, or words that a person wrote.
 *
 * <p>Stores keep its {@linkplain #stored() stored form}. A keyed reason starts with the control
 * character U+001F, which also separates its arguments; words are stored unchanged. Keys, arguments
 * and words are cleaned of control characters, so no words are ever read as a key, and sentences
 * stored before there were keys are read as words. Stored keys stay in the bundle for good.
 *
 * @param key the key in the message bundle; empty for words
 * @param arguments what fills the placeholders, numbers in decimal; for words, the words alone
 */
public record Reason(String key, List<String> arguments) {
  private static final String WORDS = "";
  private static final String ARGUMENT_SEPARATOR = "\u001f";
  private static final String REASON_SEPARATOR = "\u001e";

  public Reason {
    key = PlainText.clean(key);
    arguments = arguments.stream().map(PlainText::clean).toList();
  }

  /** Returns a reason whose text is in the message bundle. */
  public static Reason of(String key, String... arguments) {
    return new Reason(key, List.of(arguments));
  }

  /**
   * Returns a reason in a person's own words, which has to be given.
   *
   * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code reason.tooLong}
   */
  public static Reason required(String words) {
    return words(PlainText.require("reason", words, 1, 500));
  }

  /** Returns a reason in a person's own words. */
  public static Reason words(String words) {
    return new Reason(WORDS, List.of(words));
  }

  /** Reads the stored form of one reason. Accepts every text. */
  public static Reason parse(String stored) {
    if (!stored.startsWith(ARGUMENT_SEPARATOR)) {
      return words(stored);
    }
    var parts = Arrays.asList(stored.substring(1).split(ARGUMENT_SEPARATOR, -1));
    return new Reason(parts.get(0), parts.subList(1, parts.size()));
  }

  /** Returns the form in which stores keep it. */
  public String stored() {
    return key.equals(WORDS)
        ? String.join("", arguments)
        : ARGUMENT_SEPARATOR
            + key
            + arguments.stream()
                .map(each -> ARGUMENT_SEPARATOR + each)
                .collect(Collectors.joining());
  }

  /** Reads the stored forms of several reasons. */
  public static List<Reason> parseAll(List<String> stored) {
    return stored.stream().map(Reason::parse).toList();
  }

  /** Returns the stored forms of several reasons. */
  public static List<String> storedAll(List<Reason> reasons) {
    return reasons.stream().map(Reason::stored).toList();
  }

  /**
   * Returns several reasons as a single text that {@link #split} reads; empty if there are none.
   */
  public static String join(List<Reason> reasons) {
    return String.join(REASON_SEPARATOR, storedAll(reasons));
  }

  /** Reads what {@link #join} returned; a text without any mark is one reason in words. */
  public static List<Reason> split(String joined) {
    return joined.isEmpty() ? List.of() : parseAll(List.of(joined.split(REASON_SEPARATOR, -1)));
  }

  /** Returns several reasons for people to read, one after the other; empty if there are none. */
  public static String text(List<Reason> reasons, Messages messages) {
    return reasons.stream().map(each -> each.text(messages)).collect(Collectors.joining(" "));
  }

  /**
   * Returns this for people to read. A key that the bundle lacks, such as one that a later release
   * stored, shows its arguments alone.
   */
  public String text(Messages messages) {
    return messages.has(key)
        ? messages.format(key, arguments.toArray())
        : String.join(", ", arguments);
  }
}
