package org.mememuseum.moderation;

import java.util.Collection;
import java.util.Optional;

/** Reads the labels in the stored evidence of earlier examinations. */
public interface EvidenceReader {
  /**
   * Returns the labels for a policy to judge; empty if the evidence is of another examiner or
   * cannot be read.
   */
  Optional<Collection<ModerationLabel>> labels(String evidence);
}
