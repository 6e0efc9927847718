package org.mememuseum.web.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.Rule;

/** The rules of a policy as fields of a form: for each label a kind and two percentages. */
final class PolicyForm {
  /** The name of the default rule. */
  static final String DEFAULT = "default";

  private static final String INHERIT = "inherit";
  private static final String PUBLISH = "publish";
  private static final String LIMITS = "limits";
  private static final String PERCENTAGE = "\\d{1,3}([.]\\d{1,2})?";

  private final Map<String, String> parents;
  private final Map<String, Entry> entries = new HashMap<>();

  /** What is in the fields of a label. */
  record Entry(String kind, String hold, String reject) {
    private static final Entry INHERITED = new Entry(INHERIT, "", "");

    static Entry of(Rule rule) {
      return rule.equals(Rule.PUBLISH)
          ? new Entry(PUBLISH, "", "")
          : new Entry(LIMITS, text(rule.holdFrom()), text(rule.rejectFrom()));
    }

    static String text(Optional<Double> percentage) {
      return percentage.map(value -> value.toString().replaceAll("[.]0$", "")).orElse("");
    }

    boolean isValid() {
      return switch (kind) {
        case INHERIT, PUBLISH -> true;
        case LIMITS -> isPercentage(hold) && isPercentage(reject) && isOrdered();
        default -> false;
      };
    }

    private static boolean isPercentage(String text) {
      return text.isEmpty() || text.matches(PERCENTAGE) && Double.parseDouble(text) <= 100;
    }

    private boolean isOrdered() {
      return hold.isEmpty() || reject.isEmpty()
          ? !(hold.isEmpty() && reject.isEmpty())
          : Double.parseDouble(hold) < Double.parseDouble(reject);
    }

    Optional<Rule> rule() {
      return switch (kind) {
        case INHERIT -> Optional.empty();
        case PUBLISH -> Optional.of(Rule.PUBLISH);
        default -> Optional.of(new Rule(number(hold), number(reject)));
      };
    }

    private static Optional<Double> number(String text) {
      return Optional.of(text).filter(any -> !any.isEmpty()).map(Double::valueOf);
    }
  }

  private PolicyForm(Map<String, String> parents) {
    this.parents = parents;
  }

  /** Returns the form of a policy. */
  static PolicyForm of(Policy policy) {
    var form = new PolicyForm(policy.parents());
    policy.parents().keySet().forEach(label -> form.entries.put(label, Entry.INHERITED));
    policy.rules().forEach((label, rule) -> form.entries.put(label, Entry.of(rule)));
    form.entries.put(DEFAULT, Entry.of(policy.otherwise()));
    return form;
  }

  /** Returns the form as it was sent. What is missing counts as empty. */
  static PolicyForm sent(Map<String, String> parents, Map<String, String> parameters) {
    var form = new PolicyForm(parents);
    form.labels()
        .forEach(
            label -> {
              String slug = slug(label);
              form.entries.put(
                  label,
                  new Entry(
                      parameters.getOrDefault("kind-" + slug, ""),
                      parameters.getOrDefault("hold-" + slug, "").strip(),
                      parameters.getOrDefault("reject-" + slug, "").strip()));
            });
    return form;
  }

  static String slug(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** Returns the default, then each label before those below it, else by name. */
  List<String> labels() {
    List<String> labels = new ArrayList<>();
    labels.add(DEFAULT);
    addBelow("", labels);
    return labels;
  }

  private void addBelow(String parent, List<String> labels) {
    new TreeMap<>(parents)
        .forEach(
            (label, above) -> {
              if (above.equals(parent)) {
                labels.add(label);
                addBelow(label, labels);
              }
            });
  }

  /** Returns how many labels are above this one. */
  int depth(String label) {
    String above = parents.getOrDefault(label, "");
    return above.isEmpty() ? 0 : 1 + depth(above);
  }

  Entry entry(String label) {
    return entries.get(label);
  }

  /** Returns whether what is in the fields of a label is a rule. */
  boolean isValid(String label) {
    boolean hasRule = !label.equals(DEFAULT) || !entry(label).kind().equals(INHERIT);
    return hasRule && entry(label).isValid();
  }

  boolean isValid() {
    return labels().stream().allMatch(this::isValid);
  }

  /** Returns the rules of a valid form. */
  Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    parents
        .keySet()
        .forEach(label -> entry(label).rule().ifPresent(rule -> rules.put(label, rule)));
    return rules;
  }

  /** Returns the default rule of a valid form. */
  Rule otherwise() {
    return entry(DEFAULT).rule().orElseThrow();
  }
}
