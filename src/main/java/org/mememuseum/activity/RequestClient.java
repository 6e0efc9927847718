package org.mememuseum.activity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** What the activity log records of the current request's client; empty outside of requests. */
@RequestScoped
public class RequestClient {
  private String address;
  private String device = "";

  /**
   * Sets the client.
   *
   * @param hashedAddress its address, as a keyed hash
   * @param coarseDevice the browser and the system, such as "Firefox, Linux"; may be empty
   */
  public void cameFrom(String hashedAddress, String coarseDevice) {
    this.address = hashedAddress;
    this.device = coarseDevice;
  }

  /** Returns the address, as a keyed hash. */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /** Returns the browser and the system, such as "Firefox, Linux"; empty if unknown. */
  public String device() {
    return device;
  }
}
