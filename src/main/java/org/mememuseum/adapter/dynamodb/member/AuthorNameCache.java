package org.mememuseum.adapter.dynamodb.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mememuseum.TtlCache;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.Author;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;

/**
 * Caches the names of authors for a minute, so that most pages read none. A change on this node
 * takes effect here immediately, on other nodes after that time.
 */
public final class AuthorNameCache {
  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final int LIMIT = 10_000;

  private final UnitOfWork unitOfWork;
  private final TtlCache<MemberId, PublicName> cache;

  public AuthorNameCache(UnitOfWork unitOfWork, Clock clock) {
    this.unitOfWork = unitOfWork;
    this.cache = new TtlCache<>(clock, LIFETIME, LIMIT);
  }

  /** Returns these members as authors, if they exist; takes at most one request for each 100. */
  public Map<MemberId, Author> of(Collection<MemberId> members) {
    Map<MemberId, Author> found = new HashMap<>();
    Set<MemberId> ids = Set.copyOf(members);
    if (!unitOfWork.hasPendingWrites()) {
      ids.forEach(id -> cache.find(id).ifPresent(name -> found.put(id, new Author(id, name))));
    }
    long version = cache.version();
    var unknown = ids.stream().filter(id -> !found.containsKey(id));
    var itemKeys = unknown.map(MemberItems::keyOf).collect(Collectors.toSet());
    for (var item : unitOfWork.findAll(MemberItems.KEYS, itemKeys).values()) {
      var id = new MemberId(item.id(MemberItems.MEMBER_ID));
      var name = new PublicName(item.text(MemberItems.NAME));
      found.put(id, new Author(id, name));
      if (!unitOfWork.hasPendingWrites()) {
        cache.put(id, name, version);
      }
    }
    return found;
  }

  public Optional<Author> of(MemberId member) {
    return Optional.ofNullable(of(Set.of(member)).get(member));
  }

  void invalidate(MemberId member) {
    cache.invalidate(member);
  }
}
