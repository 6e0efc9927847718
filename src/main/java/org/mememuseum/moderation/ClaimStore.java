package org.mememuseum.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;

/** Stores which curator is looking at which held meme. Times have millisecond precision. */
public interface ClaimStore {
  /**
   * Claims a meme, unless another curator has claimed it and the claim has not expired. Replaces a
   * claim of one's own. Atomic: of two curators at once, one gets it. May take effect immediately,
   * so that a later rollback does not undo it.
   *
   * @param now when older claims have expired that end by then
   * @param until when the new claim expires
   * @return the claim that is in force now: this curator's or the other one's
   */
  Claim claim(MemeId meme, MemberId curator, Instant now, Instant until);

  /**
   * Returns the claims on these memes that have not expired, in no particular order.
   *
   * @param memes at most 100
   */
  List<Claim> find(Collection<MemeId> memes, Instant now);

  /** Removes this curator's claim on a meme as part of the transaction; does nothing if none is. */
  void release(MemeId meme, MemberId curator);

  /** Allows the store to delete claims that expired at or before {@code before}, now or later. */
  void purge(Instant before);
}
