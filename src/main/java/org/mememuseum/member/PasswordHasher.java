package org.mememuseum.member;

/**
 * Turns passwords into what may be stored. Slow on purpose: one call costs tens of milliseconds.
 */
public interface PasswordHasher {
  /** Returns a salted hash that tells its own parameters. */
  String hash(String password);

  /** Returns whether {@code password} is the one {@code hash} was made of, in constant time. */
  boolean verify(String password, String hash);

  /**
   * Returns whether what was typed is the password that a hash was made of, however the keyboard
   * composed its characters; also one that was hashed as it was typed, in earlier editions.
   */
  default boolean verifyTyped(String typed, String hash) {
    String prepared = NewPassword.prepared(typed);
    return verify(prepared, hash) || !prepared.equals(typed) && verify(typed, hash);
  }
}
