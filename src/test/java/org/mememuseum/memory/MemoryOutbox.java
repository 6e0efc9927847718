package org.mememuseum.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mememuseum.notification.OutboxConflictException;
import org.mememuseum.notification.OutboxEntry;
import org.mememuseum.notification.OutboxEntry.State;
import org.mememuseum.notification.OutboxStore;

/** The outbox in memory. */
public final class MemoryOutbox implements OutboxStore {
  private static final Comparator<OutboxEntry> ORDER =
      Comparator.comparing(OutboxEntry::at).thenComparing(entry -> entry.id().toString());

  private final Map<UUID, OutboxEntry> entries = new HashMap<>();

  @Override
  public synchronized void add(OutboxEntry entry) {
    entries.put(entry.id(), entry);
  }

  @Override
  public synchronized Optional<OutboxEntry> find(UUID id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public synchronized List<OutboxEntry> findDue(Instant at, int limit) {
    return in(State.WAITING).filter(entry -> !entry.at().isAfter(at)).limit(limit).toList();
  }

  @Override
  public synchronized List<OutboxEntry> findDead(int limit) {
    return in(State.DEAD).limit(limit).toList();
  }

  @Override
  public synchronized int countDead(int limit) {
    return findDead(limit).size();
  }

  @Override
  public synchronized void replace(OutboxEntry before, OutboxEntry after) {
    if (!entries.replace(before.id(), before, after)) {
      throw new OutboxConflictException();
    }
  }

  @Override
  public synchronized void remove(OutboxEntry entry) {
    if (!entries.remove(entry.id(), entry)) {
      throw new OutboxConflictException();
    }
  }

  private Stream<OutboxEntry> in(State state) {
    return entries.values().stream().filter(entry -> entry.state() == state).sorted(ORDER);
  }
}
