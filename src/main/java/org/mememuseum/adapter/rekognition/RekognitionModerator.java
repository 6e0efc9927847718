package org.mememuseum.adapter.rekognition;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;
import org.mememuseum.moderation.Budget;
import org.mememuseum.moderation.Examination;
import org.mememuseum.moderation.ModerationLabel;
import org.mememuseum.moderation.Moderator;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.Verdict;
import software.amazon.awssdk.services.rekognition.model.Label;

/**
 * Examines pictures with Rekognition and judges the result by the policy. Of an animation it
 * examines up to five frames and combines what is detected in any of them. A failure of the service
 * is thrown, never treated as "nothing detected".
 */
public final class RekognitionModerator implements Moderator {
  private static final String EXAMINER = "rekognition";
  private static final Reason DAY_SPENT = Reason.of("decision.daySpent");
  private static final Reason SHARE_SPENT = Reason.of("decision.shareSpent");
  private static final Reason TOO_THIN = Reason.of("decision.tooThin");

  private final Analyst analyst;
  private final Originals originals;
  private final Supplier<Policy> policies;
  private final Budget budget;

  /**
   * @param policies returns the current policy
   */
  public RekognitionModerator(
      Analyst analyst, Originals originals, Supplier<Policy> policies, Budget budget) {
    this.analyst = Objects.requireNonNull(analyst);
    this.originals = Objects.requireNonNull(originals);
    this.policies = Objects.requireNonNull(policies);
    this.budget = Objects.requireNonNull(budget);
  }

  @Override
  public Examination examine(Meme meme) {
    var policy = policies.get();
    if (Originals.isTooThin(meme.picture())) {
      return unexamined(TOO_THIN, policy);
    }
    var images = originals.of(meme);
    var answer = budget.spend(Analyst.CALLS * images.size(), meme.author().id());
    if (answer != Budget.Answer.GRANTED) {
      return unexamined(answer == Budget.Answer.SHARE_SPENT ? SHARE_SPENT : DAY_SPENT, policy);
    }
    var sightings =
        images.stream().map(image -> analyst.look(image, policy.leastConfidence())).toList();
    var judgement = policy.judge(moderationLabels(sightings));
    return new Examination(
        EXAMINER,
        policy.version(),
        judgement.verdict(),
        judgement.reasons(),
        judgement.findings(),
        labels(sightings),
        text(sightings),
        Evidence.of(sightings));
  }

  @Override
  public boolean usesBudget() {
    return true;
  }

  private static Examination unexamined(Reason reason, Policy policy) {
    return new Examination(
        EXAMINER, policy.version(), Verdict.HOLD, List.of(reason), List.of(), List.of(), "", "");
  }

  private static Collection<ModerationLabel> moderationLabels(List<Sighting> sightings) {
    return mostConfident(sightings.stream().flatMap(Sighting::moderationLabels));
  }

  /** Returns each label of several frames once, with its highest confidence. */
  static Collection<ModerationLabel> mostConfident(Stream<ModerationLabel> labels) {
    return mostConfident(
            labels, ModerationLabel::name, Comparator.comparing(ModerationLabel::confidence))
        .values();
  }

  private static List<String> labels(List<Sighting> sightings) {
    return mostConfident(
            sightings.stream().flatMap(Sighting::things),
            Label::name,
            Comparator.comparing(Label::confidence))
        .values()
        .stream()
        .sorted(Comparator.comparing(Label::confidence).reversed())
        .map(Label::name)
        .toList();
  }

  private static String text(List<Sighting> sightings) {
    return sightings.stream()
        .flatMap(sighting -> sighting.lines().stream())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static <T> Map<String, T> mostConfident(
      Stream<T> detected, Function<T, String> name, Comparator<T> byConfidence) {
    return detected.collect(
        Collectors.toMap(
            name, Function.identity(), BinaryOperator.maxBy(byConfidence), LinkedHashMap::new));
  }
}
