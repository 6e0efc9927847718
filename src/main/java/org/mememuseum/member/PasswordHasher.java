package org.mememuseum.member;

/**
 * Turns passwords into what may be stored. Slow on purpose: one call costs tens of milliseconds.
 */
public interface PasswordHasher {
  /** Returns a salted hash that tells its own parameters. */
  String hash(String password);

  /** Returns whether {@code password} is the one {@code hash} was made of, in constant time. */
  boolean verify(String password, String hash);
}
