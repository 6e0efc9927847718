package org.mememuseum.memory;

import org.mememuseum.member.PasswordHasher;

/** Hashes nothing, at once; counts how often it was asked. */
public final class PlainHasher implements PasswordHasher {
  private int verifications;

  /** Returns how many passwords were compared. */
  public int verifications() {
    return verifications;
  }

  @Override
  public String hash(String password) {
    return "hash of " + password;
  }

  @Override
  public boolean verify(String password, String hash) {
    verifications++;
    return hash(password).equals(hash);
  }
}
