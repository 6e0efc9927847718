package org.mememuseum.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.mememuseum.TtlCache;

/**
 * Caches the members of valid sign-ins for 10 seconds, because a page and each of its pictures are
 * requests of their own. What ends a sign-in or changes a member on this server takes effect here
 * at once, on another server after that time.
 */
@ApplicationScoped
public class SignInCache {
  private static final Duration LIFETIME = Duration.ofSeconds(10);
  private static final int LIMIT = 5_000;

  private TtlCache<TokenHash, Member> members;

  protected SignInCache() {}

  @Inject
  public SignInCache(Clock clock) {
    this.members = new TtlCache<>(clock, LIFETIME, LIMIT);
  }

  /** Returns the cached member of a sign-in, or loads it; an unknown sign-in is not cached. */
  Optional<Member> get(TokenHash token, Function<TokenHash, Optional<Member>> load) {
    return members.get(token, load);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignedOut event) {
    members.invalidateAll();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged event) {
    members.invalidateAll();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberAdministered event) {
    members.invalidateAll();
  }
}
