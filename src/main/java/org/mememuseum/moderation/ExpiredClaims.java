package org.mememuseum.moderation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Deletes the curators' claims that have expired. */
@Stateless
public class ExpiredClaims {
  private ClaimStore claims;
  private Clock clock;

  protected ExpiredClaims() {}

  @Inject
  public ExpiredClaims(ClaimStore claims, Clock clock) {
    this.claims = claims;
    this.clock = clock;
  }

  /** Deletes them once an hour. */
  @Schedule(hour = "*", minute = "41", persistent = false)
  public void purge() {
    claims.purge(clock.instant());
  }
}
