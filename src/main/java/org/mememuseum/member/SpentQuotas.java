package org.mememuseum.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * The quotas that this server knows to be used up, until their periods end. Checking them first
 * saves a store request for each further attempt.
 */
@ApplicationScoped
public class SpentQuotas {
  private final Set<Quota> spent = new HashSet<>();

  synchronized void note(Quota quota, Instant now) {
    spent.removeIf(each -> !each.ends().isAfter(now));
    spent.add(quota);
  }

  synchronized boolean contains(Quota quota) {
    return spent.contains(quota);
  }
}
