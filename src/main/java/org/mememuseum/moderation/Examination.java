package org.mememuseum.moderation;

import java.util.List;
import java.util.Objects;
import org.mememuseum.PlainText;
import org.mememuseum.meme.Reason;

/**
 * The result of examining a picture. Control characters are removed from its texts, because no
 * store keeps all of them.
 *
 * @param examiner who or what examined it, for example {@code house-rules}
 * @param policyVersion the version of the rules that it applied
 * @param reasons why not approved, for the owner; empty if approved
 * @param findings what the verdict rests on
 * @param labels what is in the picture, most certain first
 * @param detectedText the words in it; empty if none
 * @param evidence the examiner's whole answer as JSON; empty if there is none
 */
public record Examination(
    String examiner,
    String policyVersion,
    Verdict verdict,
    List<Reason> reasons,
    List<Finding> findings,
    List<String> labels,
    String detectedText,
    String evidence) {
  public Examination {
    Objects.requireNonNull(examiner);
    Objects.requireNonNull(policyVersion);
    Objects.requireNonNull(verdict);
    detectedText = PlainText.clean(detectedText);
    evidence = PlainText.clean(evidence);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
    labels = labels.stream().map(PlainText::clean).toList();
  }

  /** Returns the same examination with the verdict that a curator decides. */
  Examination held(Reason reason) {
    return new Examination(
        examiner,
        policyVersion,
        Verdict.HOLD,
        List.of(reason),
        findings,
        labels,
        detectedText,
        evidence);
  }
}
