package org.mememuseum.memory;

import org.mememuseum.member.PasswordHasher;

/** Does not hash, so that it is fast; counts how often it is called. */
public final class PlainHasher implements PasswordHasher {
  private int verifications;

  /** Returns how many passwords were verified. */
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
