package org.mememuseum.moderation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mememuseum.meme.Reason;

/**
 * The museum's rules on what may be shown, by label.
 *
 * <p>A label is judged by its own rule, else by that of its nearest ancestor with a rule, else by
 * the default rule. A parent with no more confidence than one of its children is ignored, because
 * it was reported only along with the child, whose own rule counts. Of several labels the strictest
 * verdict counts. Names are compared without case.
 *
 * @param version recorded with each decision
 * @param rules the rule of each label that has one
 * @param otherwise the default rule, for all other labels
 * @param parents the parent of each known label; empty at the top level
 */
public record Policy(
    String version, Map<String, Rule> rules, Rule otherwise, Map<String, String> parents) {
  // Equal confidences may have been rounded differently.
  private static final double SAME = 0.01;
  // Taxonomies have three levels; a longer lineage is a cycle.
  private static final int MAX_LEVELS = 6;

  public Policy {
    Objects.requireNonNull(version);
    Objects.requireNonNull(otherwise);
    rules = caseless(rules);
    parents = caseless(parents);
  }

  private static <T> Map<String, T> caseless(Map<String, T> byName) {
    Map<String, T> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(byName);
    return Collections.unmodifiableMap(copy);
  }

  /** Returns the confidence below which no label matters, 0 to 100; 100 if none ever does. */
  public double leastConfidence() {
    return Stream.concat(rules.values().stream(), Stream.of(otherwise))
        .flatMap(rule -> rule.lowest().stream())
        .min(Comparator.naturalOrder())
        .orElse(100.0);
  }

  /** Judges a picture by all labels that an examiner gave it. */
  public Judged judge(Collection<ModerationLabel> labels) {
    var judged =
        labels.stream()
            .filter(label -> !isExplained(label, labels))
            .map(label -> judge(label, labels))
            .sorted(
                Comparator.comparing(JudgedLabel::verdict)
                    .thenComparing(each -> each.label().confidence())
                    .reversed())
            .toList();
    var verdict = judged.stream().findFirst().map(JudgedLabel::verdict).orElse(Verdict.APPROVE);
    return new Judged(
        verdict,
        judged.stream().flatMap(each -> each.reason().stream()).toList(),
        judged.stream().flatMap(each -> each.finding().stream()).toList());
  }

  private boolean isExplained(ModerationLabel label, Collection<ModerationLabel> labels) {
    return labels.stream()
            .anyMatch(
                other ->
                    other.parent().equalsIgnoreCase(label.name())
                        && other.confidence() >= label.confidence() - SAME)
        && lineage(label, labels).size() < MAX_LEVELS;
  }

  private JudgedLabel judge(ModerationLabel label, Collection<ModerationLabel> labels) {
    var rule =
        lineage(label, labels).stream()
            .flatMap(name -> Optional.ofNullable(rules.get(name)).stream())
            .findFirst()
            .orElse(otherwise);
    return new JudgedLabel(label, rule, rule.verdict(label.confidence()));
  }

  // The label's own name, then its ancestors'. Limited, for an answer may contain a cycle.
  private List<String> lineage(ModerationLabel label, Collection<ModerationLabel> labels) {
    var upwards = label.parent().isEmpty() ? parentOf(label.name(), labels) : label.parent();
    return Stream.concat(
            Stream.of(label.name()),
            Stream.iterate(upwards, name -> !name.isEmpty(), name -> parentOf(name, labels)))
        .limit(MAX_LEVELS)
        .toList();
  }

  private String parentOf(String name, Collection<ModerationLabel> labels) {
    return labels.stream()
        .filter(label -> label.name().equalsIgnoreCase(name))
        .map(ModerationLabel::parent)
        .filter(parent -> !parent.isEmpty())
        .findFirst()
        .orElseGet(() -> parents.getOrDefault(name, ""));
  }

  /**
   * The result of judging a picture.
   *
   * @param reasons why not approved, one for each label that matters, strictest verdict first, then
   *     highest confidence; empty if approved
   * @param findings every label that a rule has thresholds for, in the same order
   */
  public record Judged(Verdict verdict, List<Reason> reasons, List<Finding> findings) {
    public Judged {
      reasons = List.copyOf(reasons);
      findings = List.copyOf(findings);
    }
  }

  private record JudgedLabel(ModerationLabel label, Rule rule, Verdict verdict) {
    private Optional<Finding> finding() {
      return rule.threshold(verdict)
          .map(threshold -> new Finding(label.name(), label.confidence(), threshold));
    }

    private Optional<Reason> reason() {
      return switch (verdict) {
        case APPROVE -> Optional.empty();
        case HOLD -> finding().map(finding -> reason("decision.held", finding));
        case REJECT -> finding().map(finding -> reason("decision.rejected", finding));
      };
    }

    private static Reason reason(String key, Finding finding) {
      return Reason.of(
          key,
          finding.label(),
          decimal(finding.confidence()),
          decimal(finding.threshold()).replaceAll("\\.0$", ""));
    }

    private static String decimal(double percentage) {
      return String.format(Locale.ROOT, "%.1f", percentage);
    }
  }
}
