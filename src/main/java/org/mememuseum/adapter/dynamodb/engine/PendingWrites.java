package org.mememuseum.adapter.dynamodb.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The changes of one unit of work that are not sent yet, merged into one for each item. */
final class PendingWrites {
  private final Map<ItemKey, Change> changes = new LinkedHashMap<>();
  private final List<Runnable> afterwards = new ArrayList<>();

  void add(Change change) {
    changes.merge(change.itemKey(), change, Change::followedBy);
  }

  /** Adds an action that runs when all changes are stored. */
  void andThen(Runnable action) {
    afterwards.add(action);
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

  /** Returns the item as the pending change leaves it, given the stored one. */
  Optional<Item> applyTo(ItemKey itemKey, Optional<Item> stored) {
    var change = changes.get(itemKey);
    return change == null ? stored : change.appliedTo(stored);
  }

  /** Returns the items that will be put into a table. */
  Stream<Item> putInto(String table) {
    return changes.values().stream()
        .filter(change -> change.itemKey().table().equals(table))
        .filter(change -> change.kind() == Change.Kind.PUT)
        .map(Change::set);
  }
}
