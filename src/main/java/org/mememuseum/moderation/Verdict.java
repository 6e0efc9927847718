package org.mememuseum.moderation;

/** What is to become of a picture. */
public enum Verdict {
  APPROVE,
  HOLD,
  REJECT
}
