package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mememuseum.member.Author;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;

/**
 * The present names of those who hung or wrote something. Remembered for a minute, so that most
 * pages ask for none; a name changed on this server is known here at once.
 */
final class Names {
  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final Records records;
  private final Recent<MemberId, PublicName> recent;

  Names(Records records, Clock clock) {
    this.records = records;
    this.recent = new Recent<>(clock, LIFETIME, MOST);
  }

  /** Returns those of these members who are there, at the cost of one request at most per 100. */
  Map<MemberId, Author> of(Collection<MemberId> members) {
    Map<MemberId, Author> found = new HashMap<>();
    Set<MemberId> wanted = Set.copyOf(members);
    if (!records.areAhead()) {
      wanted.forEach(id -> recent.find(id).ifPresent(name -> found.put(id, new Author(id, name))));
    }
    long mark = recent.mark();
    var unknown = wanted.stream().filter(id -> !found.containsKey(id));
    var places = unknown.map(MemberItems::keyOf).collect(Collectors.toSet());
    for (var item : records.findAll(MemberItems.KEYS, places).values()) {
      var id = new MemberId(item.id(MemberItems.MEMBER_ID));
      var name = new PublicName(item.text(MemberItems.NAME));
      found.put(id, new Author(id, name));
      if (!records.areAhead()) {
        recent.remember(id, name, mark);
      }
    }
    return found;
  }

  Optional<Author> of(MemberId member) {
    return Optional.ofNullable(of(Set.of(member)).get(member));
  }

  void forget(MemberId member) {
    recent.forget(member);
  }
}
