package org.mememuseum.member;

import java.time.Instant;
import java.util.Optional;

/** Keeps the sign-ins that are still good. */
public interface SignInStore {
  /** Records a sign-in. */
  void add(SignIn signIn);

  /** Returns the sign-in with this token, unless it expired at or before {@code now}. */
  Optional<SignIn> find(TokenHash token, Instant now);

  /** Forgets a sign-in; does nothing if there is none. */
  void revoke(TokenHash token);

  /** Forgets all sign-ins of a member but the one with the token {@code kept}. */
  void revokeOthers(MemberId member, TokenHash kept);

  /** Forgets all that expired at or before {@code now}. */
  void purge(Instant now);
}
