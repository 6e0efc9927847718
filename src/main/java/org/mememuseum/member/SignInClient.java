package org.mememuseum.member;

import java.util.Objects;
import java.util.Optional;

/**
 * The client of a login attempt.
 *
 * @param address the network address, hashed
 * @param device a hash that identifies a browser in which the account has logged in before; empty
 *     if the browser has proved no such login
 */
public record SignInClient(String address, Optional<String> device) {
  public SignInClient {
    Objects.requireNonNull(address);
    Objects.requireNonNull(device);
  }
}
