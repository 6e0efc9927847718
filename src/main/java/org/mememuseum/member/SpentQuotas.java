package org.mememuseum.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Which quotas this server knows to be used up, until their period ends: whoever goes on trying
 * costs nothing then.
 */
@ApplicationScoped
public class SpentQuotas {
  private final Set<Quota> spent = new HashSet<>();

  synchronized void note(Quota quota, Instant now) {
    spent.removeIf(one -> !one.ends().isAfter(now));
    spent.add(quota);
  }

  synchronized boolean contains(Quota quota) {
    return spent.contains(quota);
  }
}
