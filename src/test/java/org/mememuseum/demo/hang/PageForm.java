package org.mememuseum.demo.hang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form of a page, found by the visible text of its labels and buttons. Holds the values that a
 * browser would send without any input, hidden fields included.
 *
 * <p>Reads the HTML that the museum's pages produce; it is no general HTML parser.
 */
public final class PageForm {
  private static final Pattern FORM = Pattern.compile("(?is)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern LABEL = Pattern.compile("(?is)<label\\b([^>]*)>(.*?)</label>");
  private static final Pattern BUTTON = Pattern.compile("(?is)<button\\b([^>]*)>(.*?)</button>");
  private static final Pattern FIELD =
      Pattern.compile("(?is)<(input|textarea|select)\\b([^>]*)>(?:(.*?)</\\1>)?");
  private static final Pattern OPTION = Pattern.compile("(?is)<option\\b([^>]*)>([^<]*)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?");

  private static final List<String> UNTYPED =
      List.of("button", "checkbox", "file", "hidden", "radio", "submit");

  // The key of a button's text among its attributes; it has a space, which no attribute name has.
  private static final String WORDS = "its words";

  private final String action;
  private final boolean multipart;
  private final String content;
  private final Map<String, String> values = new LinkedHashMap<>();

  private PageForm(Map<String, String> attributes, String content) {
    this.action = attributes.getOrDefault("action", "");
    this.multipart = "multipart/form-data".equalsIgnoreCase(attributes.get("enctype"));
    this.content = content;
    readFields();
  }

  /** Returns the first form of the page that has a button with this text. */
  public static Optional<PageForm> withButton(String html, String text) {
    Matcher form = FORM.matcher(html);
    while (form.find()) {
      var candidate = new PageForm(attributes(form.group(1)), form.group(2));
      if (candidate.button(text).isPresent()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Returns all forms of the page that use POST, in document order. */
  public static List<PageForm> all(String html) {
    return FORM.matcher(html)
        .results()
        .filter(form -> "post".equalsIgnoreCase(attributes(form.group(1)).get("method")))
        .map(form -> new PageForm(attributes(form.group(1)), form.group(2)))
        .toList();
  }

  /** Returns the form's action as written; empty if it is the page itself. */
  public String action() {
    return action;
  }

  /** Returns the name of the field with this label. */
  public Optional<String> nameOf(String label) {
    Matcher matcher = LABEL.matcher(content);
    while (matcher.find()) {
      if (reads(matcher.group(2), label)) {
        String id = attributes(matcher.group(1)).getOrDefault("for", "");
        return fieldWithId(id);
      }
    }
    return Optional.empty();
  }

  /** Sets the value of the field with this label; throws if the form has none. */
  public PageForm type(String label, String value) {
    String name =
        nameOf(label)
            .orElseThrow(() -> new PageException("The page has no field “" + label + "”."));
    values.put(name, value);
    return this;
  }

  /** Selects, in the list with this label, the option with this value or text; throws if absent. */
  public PageForm choose(String label, String option) {
    String name = nameOf(label).orElse("");
    Matcher field = FIELD.matcher(content);
    while (field.find()) {
      boolean hasName = name.equals(attributes(field.group(2)).get("name"));
      Optional<String> value = hasName ? optionValue(field.group(3), option) : Optional.empty();
      if (value.isPresent()) {
        values.put(name, value.get());
        return this;
      }
    }
    throw new PageException("The list “" + label + "” does not offer “" + option + "”.");
  }

  private static Optional<String> optionValue(String options, String option) {
    Matcher matcher = OPTION.matcher(Optional.ofNullable(options).orElse(""));
    while (matcher.find()) {
      String words = text(matcher.group(2));
      String value = attributes(matcher.group(1)).getOrDefault("value", words);
      if (value.equalsIgnoreCase(option) || words.equalsIgnoreCase(option)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Tells whether the form sends its fields as {@code multipart/form-data}. */
  public boolean sendsFiles() {
    return multipart;
  }

  /**
   * Adds the name of the button with this text to the values, as pressing it does; throws if there
   * is none.
   */
  public PageForm press(String text) {
    Map<String, String> button =
        button(text).orElseThrow(() -> new PageException("The page has no button “" + text + "”."));
    if (button.containsKey("name")) {
      values.put(button.get("name"), button.getOrDefault("value", ""));
    }
    return this;
  }

  /** Adds the names of all buttons at once, which no browser does. */
  public PageForm pressAll() {
    buttons().stream()
        .filter(button -> button.containsKey("name"))
        .forEach(button -> values.put(button.get("name"), button.getOrDefault("value", "")));
    return this;
  }

  /** Sets all visible empty fields to this text. */
  public PageForm fill(String text) {
    values.replaceAll((name, value) -> value.isEmpty() ? text : value);
    return this;
  }

  /**
   * Sets all visible fields to these texts, in lists too, where they are no option.
   *
   * @param area for text areas
   * @return whether there is a visible field
   */
  public boolean overwrite(String text, String area) {
    Matcher field = FIELD.matcher(content);
    boolean found = false;
    while (field.find()) {
      Map<String, String> attributes = attributes(field.group(2));
      if (!UNTYPED.contains(attributes.getOrDefault("type", "text"))) {
        values.put(attributes.get("name"), field.group(1).equals("textarea") ? area : text);
        found = true;
      }
    }
    return found;
  }

  /** Returns what would be sent now: names and values in document order. */
  public Map<String, String> values() {
    return new LinkedHashMap<>(values);
  }

  private Optional<Map<String, String>> button(String text) {
    return buttons().stream()
        .filter(
            attributes ->
                reads(attributes.get(WORDS), text) || text.equals(attributes.get("aria-label")))
        .findFirst();
  }

  private List<Map<String, String>> buttons() {
    List<Map<String, String>> buttons = new ArrayList<>();
    Matcher element = BUTTON.matcher(content);
    while (element.find()) {
      Map<String, String> attributes = attributes(element.group(1));
      attributes.put(WORDS, element.group(2));
      buttons.add(attributes);
    }
    Matcher field = FIELD.matcher(content);
    while (field.find()) {
      Map<String, String> attributes = attributes(field.group(2));
      if ("submit".equals(attributes.get("type"))) {
        attributes.put(WORDS, attributes.getOrDefault("value", ""));
        buttons.add(attributes);
      }
    }
    return buttons;
  }

  private Optional<String> fieldWithId(String id) {
    Matcher field = FIELD.matcher(content);
    while (field.find()) {
      Map<String, String> attributes = attributes(field.group(2));
      if (id.equals(attributes.get("id"))) {
        return Optional.ofNullable(attributes.get("name"));
      }
    }
    return Optional.empty();
  }

  private void readFields() {
    Matcher field = FIELD.matcher(content);
    while (field.find()) {
      Map<String, String> attributes = attributes(field.group(2));
      String kind = attributes.getOrDefault("type", "text");
      boolean sent = !List.of("submit", "button", "file", "image", "reset").contains(kind);
      boolean unchecked =
          List.of("checkbox", "radio").contains(kind) && !attributes.containsKey("checked");
      if (sent && !unchecked && attributes.containsKey("name")) {
        values.put(attributes.get("name"), initial(field, attributes));
      }
    }
  }

  private static String initial(Matcher field, Map<String, String> attributes) {
    String inner = Optional.ofNullable(field.group(3)).orElse("");
    return switch (field.group(1).toLowerCase(Locale.ROOT)) {
      case "textarea" -> unescaped(inner);
      case "select" -> chosen(inner);
      default -> attributes.getOrDefault("value", "");
    };
  }

  private static String chosen(String options) {
    Matcher option = OPTION.matcher(options);
    String first = "";
    for (int i = 0; option.find(); i++) {
      Map<String, String> attributes = attributes(option.group(1));
      if (i == 0 || attributes.containsKey("selected")) {
        first = attributes.getOrDefault("value", "");
      }
    }
    return first;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      String value = Optional.ofNullable(attribute.group(2)).or(() -> single(attribute)).orElse("");
      attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), unescaped(value));
    }
    return attributes;
  }

  private static Optional<String> single(Matcher attribute) {
    return Optional.ofNullable(attribute.group(3));
  }

  /** Tells whether these words are visible, possibly followed by a hint or a count. */
  private static boolean reads(String html, String words) {
    String text = text(html);
    return text.equals(words) || text.startsWith(words + " ");
  }

  /** Returns the visible text: without tags and required marks, white space collapsed. */
  private static String text(String html) {
    String plain = unescaped(html.replaceAll("(?s)<[^>]*>", " "));
    return plain.replace('*', ' ').replaceAll("\\s+", " ").strip();
  }

  /** Decodes HTML entities. */
  static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
  }
}
