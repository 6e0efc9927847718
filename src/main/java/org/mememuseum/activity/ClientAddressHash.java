package org.mememuseum.activity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The client address of the current request, as a keyed hash; empty outside of requests. */
@RequestScoped
public class ClientAddressHash {
  private String address;

  /** Sets the address, as a keyed hash. */
  public void cameFrom(String hashedAddress) {
    this.address = hashedAddress;
  }

  /** Returns the address, as a keyed hash. */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }
}
