package org.mememuseum.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mememuseum.meme.MemeId;

/**
 * An earlier examination whose evidence is stored.
 *
 * @param id of the decision that it led to
 * @param verdict of that decision
 * @param evidence the examiner's whole answer as JSON
 */
public record PastExamination(UUID id, MemeId meme, Instant at, Verdict verdict, String evidence) {
  public PastExamination {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(at);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(evidence);
  }
}
