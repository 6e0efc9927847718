package org.mememuseum.adapter.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one use case has to change, gathered until it is done. Of each item there is one change. */
final class Gathering {
  private final Map<Place, Change> changes = new LinkedHashMap<>();
  private final List<Runnable> afterwards = new ArrayList<>();

  void add(Change change) {
    changes.merge(change.place(), change, Change::followedBy);
  }

  /** Has something done once all is changed. */
  void andThen(Runnable deed) {
    afterwards.add(deed);
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  List<Change> changes() {
    return List.copyOf(changes.values());
  }

  List<Runnable> afterwards() {
    return List.copyOf(afterwards);
  }

  /** Returns the item as it will be, given how it is. */
  Optional<Item> foreseen(Place place, Optional<Item> now) {
    var change = changes.get(place);
    return change == null ? now : change.appliedTo(now);
  }

  /** Returns what is to be put into a table. */
  Stream<Item> putInto(String table) {
    return changes.values().stream()
        .filter(change -> change.place().table().equals(table))
        .filter(change -> change.kind() == Change.Kind.PUT)
        .map(Change::set);
  }
}
