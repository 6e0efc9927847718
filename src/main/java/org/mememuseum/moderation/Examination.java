package org.mememuseum.moderation;

import java.util.List;
import java.util.Objects;

/**
 * What an examiner says of a picture.
 *
 * @param examiner who or what examined it, for example {@code house-rules}
 * @param policyVersion which edition of its rules it went by
 * @param reasons why not approved, one sentence each, for the owner; empty if approved
 * @param findings what the verdict rests on
 * @param labels what is in the picture, most certain first
 * @param detectedText the words in it; empty if none
 */
public record Examination(
    String examiner,
    String policyVersion,
    Verdict verdict,
    List<String> reasons,
    List<Finding> findings,
    List<String> labels,
    String detectedText) {
  public Examination {
    Objects.requireNonNull(examiner);
    Objects.requireNonNull(policyVersion);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(detectedText);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
    labels = List.copyOf(labels);
  }
}
