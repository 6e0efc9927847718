package org.mememuseum.member;

import java.time.Instant;
import java.util.Optional;

/** Stores the sign-ins that are still valid. */
public interface SignInStore {
  /** Adds a sign-in as part of the caller's transaction. */
  void add(SignIn signIn);

  /** Returns the sign-in with this token, unless it expired at or before {@code now}. */
  Optional<SignIn> find(TokenHash token, Instant now);

  /**
   * Returns the member of the sign-in with this token, unless it expired at or before {@code now}.
   */
  Optional<Member> findMember(TokenHash token, Instant now);

  /** Deletes a sign-in as part of the caller's transaction; does nothing if there is none. */
  void revoke(SignIn signIn);

  /**
   * Deletes all sign-ins of a member except the one with the token {@code current}. May take effect
   * immediately: an adapter may commit this on its own, so a later rollback does not undo it.
   */
  void revokeOthers(MemberId member, TokenHash current);

  /** Deletes all sign-ins of a member. May take effect immediately, as {@link #revokeOthers}. */
  void revokeAll(MemberId member);

  /**
   * Deletes all sign-ins that expired at or before {@code now}. May take effect immediately, in
   * which case a later rollback does not undo it.
   */
  void purge(Instant now);
}
