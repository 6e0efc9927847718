package org.mememuseum.activity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Where the request that is being answered came from. Empty for the museum's own work. */
@RequestScoped
public class Origin {
  private String address;

  /** Notes the address, as a keyed hash. */
  public void cameFrom(String hashedAddress) {
    this.address = hashedAddress;
  }

  /** Returns the address, as a keyed hash. */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }
}
