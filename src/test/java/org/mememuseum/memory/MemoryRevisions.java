package org.mememuseum.memory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mememuseum.settings.Document;
import org.mememuseum.settings.Revision;
import org.mememuseum.settings.RevisionConflictException;
import org.mememuseum.settings.RevisionStore;

/** Revisions in memory. */
public final class MemoryRevisions implements RevisionStore {
  private final Map<Document, NavigableMap<Integer, Revision>> documents =
      new EnumMap<>(Document.class);

  @Override
  public synchronized void add(Revision revision) {
    if (of(revision.document()).putIfAbsent(revision.number(), revision) != null) {
      throw new RevisionConflictException();
    }
  }

  private NavigableMap<Integer, Revision> of(Document document) {
    return documents.computeIfAbsent(document, first -> new TreeMap<>());
  }

  @Override
  public synchronized Optional<Revision> findLatest(Document document) {
    return findBefore(document, Integer.MAX_VALUE, 1).stream().findFirst();
  }

  @Override
  public synchronized Optional<Revision> find(Document document, int number) {
    return Optional.ofNullable(of(document).get(number));
  }

  @Override
  public synchronized List<Revision> findBefore(Document document, int before, int limit) {
    return of(document).headMap(before, false).descendingMap().values().stream()
        .limit(limit)
        .toList();
  }
}
