package org.mememuseum.moderation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a policy file: a line for each label; {@code #} starts a comment. Names are compared
 * without case.
 *
 * <pre>
 * version = 2026-11
 * default = hold 50
 * Explicit = hold 50, reject 80
 * Alcohol = publish
 * </pre>
 */
public final class PolicyFile {
  private static final String VERSION = "version";
  private static final String DEFAULT = "default";

  /** The names in a file that are not labels. */
  static final Set<String> KEYWORDS = Set.of(VERSION, DEFAULT);

  private final Map<String, String> parents;
  private final Map<String, Rule> rules = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private Optional<String> version = Optional.empty();
  private Optional<Rule> otherwise = Optional.empty();

  private PolicyFile(Map<String, String> parents) {
    this.parents = parents;
  }

  /**
   * Reads the lines of a policy file.
   *
   * @param parents every label that may have a rule, with its parent; empty at the top level
   * @throws IllegalArgumentException if a line is wrong or missing; the message is one sentence
   *     that says which
   */
  public static Policy read(List<String> lines, Map<String, String> parents) {
    var file = new PolicyFile(parents);
    for (int i = 0; i < lines.size(); i++) {
      file.readLine(i + 1, lines.get(i).replaceFirst("(^|\\s)#.*", "").strip());
    }
    String policyVersion =
        file.version.orElseThrow(
            () -> new IllegalArgumentException("has no line such as 'version = 2026-11'."));
    var defaultRule =
        file.otherwise.orElseThrow(
            () -> new IllegalArgumentException("has no line such as 'default = hold 50'."));
    return new Policy(policyVersion, file.rules, defaultRule, parents);
  }

  /** Returns the lines of a policy file with these rules. */
  public static String write(String version, Map<String, Rule> rules, Rule otherwise) {
    var lines = new ArrayList<String>();
    lines.add(VERSION + " = " + version);
    lines.add(DEFAULT + " = " + write(otherwise));
    new TreeMap<>(rules).forEach((label, rule) -> lines.add(label + " = " + write(rule)));
    return String.join("\n", lines) + "\n";
  }

  private static String write(Rule rule) {
    String thresholds =
        Stream.of(
                rule.holdFrom().map(from -> "hold " + plain(from)),
                rule.rejectFrom().map(from -> "reject " + plain(from)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return thresholds.isEmpty() ? "publish" : thresholds;
  }

  private static String plain(double percentage) {
    return BigDecimal.valueOf(percentage).stripTrailingZeros().toPlainString();
  }

  private void readLine(int number, String line) {
    if (line.isEmpty()) {
      return;
    }
    int equals = line.indexOf('=');
    String name = equals < 0 ? line : line.substring(0, equals).strip();
    String value = equals < 0 ? "" : line.substring(equals + 1).strip();
    if (name.isEmpty() || value.isEmpty()) {
      throw wrong(number, "'" + line + "' is not like 'Alcohol = hold 80'");
    }
    switch (name.toLowerCase(Locale.ROOT)) {
      case VERSION -> version = once(number, VERSION, version, value);
      case DEFAULT -> otherwise = once(number, DEFAULT, otherwise, rule(number, value));
      default -> addRule(number, name, rule(number, value));
    }
  }

  private void addRule(int number, String name, Rule rule) {
    String label =
        parents.keySet().stream()
            .filter(name::equalsIgnoreCase)
            .findFirst()
            .orElseThrow(() -> wrong(number, "there is no label '" + name + "'"));
    if (rules.put(label, rule) != null) {
      throw wrong(number, "'" + label + "' has a rule already");
    }
  }

  private static <T> Optional<T> once(int number, String name, Optional<T> before, T value) {
    if (before.isPresent()) {
      throw wrong(number, "'" + name + "' is there already");
    }
    return Optional.of(value);
  }

  private static Rule rule(int number, String value) {
    if (value.equals("publish")) {
      return Rule.PUBLISH;
    }
    Optional<Double> hold = Optional.empty();
    Optional<Double> reject = Optional.empty();
    for (String part : value.split(",", -1)) {
      String[] words = part.strip().split("\\s+", -1);
      switch (words[0]) {
        case "hold" -> hold = once(number, "hold", hold, percentage(number, words));
        case "reject" -> reject = once(number, "reject", reject, percentage(number, words));
        default ->
            throw wrong(
                number,
                "'" + words[0] + "' is none of: publish, or hold and reject with a confidence");
      }
    }
    if (hold.isPresent() && reject.isPresent() && hold.get() >= reject.get()) {
      throw wrong(number, "hold must begin below reject");
    }
    return new Rule(hold, reject);
  }

  private static double percentage(int number, String[] words) {
    String text = words.length == 2 ? words[1] : "";
    if (!text.matches("\\d{1,3}(\\.\\d{1,2})?") || Double.parseDouble(text) > 100) {
      throw wrong(
          number,
          "'"
              + words[0]
              + "' needs a confidence from 0 to 100 with two decimals at most, not '"
              + text
              + "'");
    }
    return Double.parseDouble(text);
  }

  private static IllegalArgumentException wrong(int number, String problem) {
    return new IllegalArgumentException("is wrong in line " + number + ": " + problem + ".");
  }
}
