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
 * The house's rules on what may be shown, by label.
 *
 * <p>A label goes by its own rule, else by that of the nearest wider label that has one, else by
 * the one for everything else. A wider label that was seen only because of a narrower one, that is
 * with no more confidence, says nothing by itself: the narrower one's rule counts. Of several
 * labels the strictest verdict counts. Names compare without case.
 *
 * @param version which edition, for the record of decisions
 * @param rules what is said of which label
 * @param otherwise what is said of labels without a rule
 * @param parents the wider label of each that is known
 */
public record Policy(
    String version, Map<String, Rule> rules, Rule otherwise, Map<String, String> parents) {
  // Confidences of one sighting may differ by how they were rounded.
  private static final double SAME = 0.01;
  // Taxonomies have three; what has more goes in circles.
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

  /** Judges a picture by all labels that were seen in it. */
  public Judged judge(Collection<ModerationLabel> seen) {
    var each =
        seen.stream()
            .filter(label -> !isExplained(label, seen))
            .map(label -> judge(label, seen))
            .sorted(
                Comparator.comparing((One one) -> one.verdict())
                    .thenComparing(one -> one.label().confidence())
                    .reversed())
            .toList();
    var verdict = each.stream().findFirst().map(One::verdict).orElse(Verdict.APPROVE);
    return new Judged(
        verdict,
        each.stream().flatMap(one -> one.reason().stream()).toList(),
        each.stream().flatMap(one -> one.finding().stream()).toList());
  }

  private boolean isExplained(ModerationLabel label, Collection<ModerationLabel> seen) {
    return seen.stream()
            .anyMatch(
                other ->
                    other.parent().equalsIgnoreCase(label.name())
                        && other.confidence() >= label.confidence() - SAME)
        && lineage(label, seen).size() < MAX_LEVELS;
  }

  private One judge(ModerationLabel label, Collection<ModerationLabel> seen) {
    var rule =
        lineage(label, seen).stream()
            .flatMap(name -> Optional.ofNullable(rules.get(name)).stream())
            .findFirst()
            .orElse(otherwise);
    return new One(label, rule, rule.verdict(label.confidence()));
  }

  // The label's own name, then the wider ones. An answer that goes in circles ends somewhere, too.
  private List<String> lineage(ModerationLabel label, Collection<ModerationLabel> seen) {
    var upwards = label.parent().isEmpty() ? parentOf(label.name(), seen) : label.parent();
    return Stream.concat(
            Stream.of(label.name()),
            Stream.iterate(upwards, name -> !name.isEmpty(), name -> parentOf(name, seen)))
        .limit(MAX_LEVELS)
        .toList();
  }

  private String parentOf(String name, Collection<ModerationLabel> seen) {
    return seen.stream()
        .filter(one -> one.name().equalsIgnoreCase(name))
        .map(ModerationLabel::parent)
        .filter(parent -> !parent.isEmpty())
        .findFirst()
        .orElseGet(() -> parents.getOrDefault(name, ""));
  }

  /**
   * What a policy makes of a picture.
   *
   * @param reasons why not approved, one for each label that matters, weightiest first; empty if
   *     approved
   * @param findings every label that a rule has thresholds for, weightiest first
   */
  public record Judged(Verdict verdict, List<Reason> reasons, List<Finding> findings) {
    public Judged {
      reasons = List.copyOf(reasons);
      findings = List.copyOf(findings);
    }
  }

  private record One(ModerationLabel label, Rule rule, Verdict verdict) {
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
