package org.mememuseum.moderation;

/** The outcome of an examination or a review. */
public enum Verdict {
  APPROVE,
  HOLD,
  REJECT
}
