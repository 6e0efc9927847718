package org.mememuseum.member;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.memory.MemoryQuotas;

/** Quotas for tests of use cases, counted in memory. */
public final class SomeQuotas {
  private SomeQuotas() {}

  /** Returns quotas so large that no test exhausts them. */
  public static Quotas plenty(Clock clock) {
    return of(1_000, clock);
  }

  /** Returns quotas of this number per hour for each action. */
  public static Quotas of(int perHour, Clock clock) {
    return of(perHour, TrustRule.OFF, clock);
  }

  /** Returns quotas of this number per hour for members whom this rule trusts. */
  static Quotas of(int perHour, TrustRule trust, Clock clock) {
    Map<Action, Integer> all =
        Arrays.stream(Action.values())
            .collect(Collectors.toMap(Function.identity(), action -> perHour));
    return new Quotas(
        new MemoryQuotas(), new SpentQuotas(), () -> new RateLimits(all), () -> trust, clock);
  }
}
