package org.mememuseum.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Claim;
import org.mememuseum.moderation.ClaimStore;

/** Claims in memory. */
public final class MemoryClaims implements ClaimStore {
  private final Map<MemeId, Claim> claims = new HashMap<>();

  @Override
  public synchronized Claim claim(MemeId meme, MemberId curator, Instant now, Instant until) {
    return claims.merge(
        meme,
        new Claim(meme, curator, until),
        (old, next) -> old.curator().equals(curator) || !old.until().isAfter(now) ? next : old);
  }

  @Override
  public synchronized List<Claim> find(Collection<MemeId> memes, Instant now) {
    return claims.values().stream()
        .filter(claim -> memes.contains(claim.meme()) && claim.until().isAfter(now))
        .toList();
  }

  @Override
  public synchronized void release(MemeId meme, MemberId curator) {
    claims.values().removeIf(claim -> claim.meme().equals(meme) && claim.curator().equals(curator));
  }

  @Override
  public synchronized void purge(Instant before) {
    claims.values().removeIf(claim -> !claim.until().isAfter(before));
  }
}
