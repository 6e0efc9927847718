package org.mememuseum.member;

import java.util.Objects;
import java.util.Optional;

/**
 * Where somebody tries to sign in from.
 *
 * @param address the network address, hashed
 * @param device what tells a browser that the account has been signed in with before, hashed; empty
 *     if this one has not proved to be any
 */
public record SignInClient(String address, Optional<String> device) {
  public SignInClient {
    Objects.requireNonNull(address);
    Objects.requireNonNull(device);
  }
}
