package org.mememuseum.member;

/** Hashes passwords. Slow on purpose: one call costs tens of milliseconds. */
public interface PasswordHasher {
  /** Returns a salted hash that includes its own parameters. */
  String hash(String password);

  /** Returns whether {@code hash} was made from {@code password}; compares in constant time. */
  boolean verify(String password, String hash);

  /**
   * Returns whether the input matches a hash, whatever Unicode composition the keyboard used. Also
   * accepts hashes that earlier versions made from the unprepared input.
   */
  default boolean verifyTyped(String input, String hash) {
    String prepared = NewPassword.prepared(input);
    return verify(prepared, hash) || !prepared.equals(input) && verify(input, hash);
  }
}
