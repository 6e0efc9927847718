package org.mememuseum.adapter.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The records as the use case under way sees them: what it writes is gathered and sent together
 * when it is done, and shows in what it reads by key. Outside of transactions each write goes at
 * once.
 *
 * <p>One request carries {@value Database#MOST_CHANGES} changes; of a use case with more, those are
 * made first that were asked for first. Only lines of the log are ever so many.
 */
final class Records {
  private final Database database;
  private final Transactions transactions;

  Records(Database database, Transactions transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  /** Returns what is stored, whatever the use case under way has written. */
  Database stored() {
    return database;
  }

  /** Returns the item there. */
  Optional<Item> find(Place place) {
    var stored = database.find(place);
    return gathering().map(all -> all.foreseen(place, stored)).orElse(stored);
  }

  /** Returns the items of one table that are there. */
  Map<Place, Item> findAll(String table, Collection<Place> places) {
    Map<Place, Item> found = new HashMap<>();
    if (places.isEmpty()) {
      return found;
    }
    for (var item : database.findAll(table, places)) {
      var names = places.iterator().next().key().keySet().toArray(String[]::new);
      found.put(Place.in(table, item, names), item);
    }
    gathering()
        .ifPresent(
            all ->
                places.forEach(
                    place ->
                        all.foreseen(place, Optional.ofNullable(found.get(place)))
                            .ifPresentOrElse(
                                item -> found.put(place, item), () -> found.remove(place))));
    return found;
  }

  /** Returns whether what is written now is gathered, not sent at once. */
  boolean gathers() {
    return transactions.isUnderWay();
  }

  /** Returns whether the use case under way has written anything that is not stored yet. */
  boolean areAhead() {
    return gathering().filter(all -> !all.isEmpty()).isPresent();
  }

  /** Returns the items that the use case under way has put into a table. */
  List<Item> gatheredIn(String table) {
    return gathering().map(all -> all.putInto(table).toList()).orElse(List.of());
  }

  /**
   * Makes these changes together with all others of the use case: all or none.
   *
   * @param afterwards done when they are made
   * @throws RuntimeException what a change says is to be thrown if it is refused; in a transaction
   *     not before it commits
   */
  void write(List<Change> changes, Runnable afterwards) {
    var gathering = transactions.isUnderWay() ? gatheringUnderWay() : new Gathering();
    changes.forEach(gathering::add);
    gathering.andThen(afterwards);
    if (!transactions.isUnderWay()) {
      send(gathering);
    }
  }

  void write(List<Change> changes) {
    write(changes, () -> {});
  }

  private Optional<Gathering> gathering() {
    return transactions.isUnderWay()
        ? transactions.kept(this).map(Gathering.class::cast)
        : Optional.empty();
  }

  private Gathering gatheringUnderWay() {
    return gathering()
        .orElseGet(
            () -> {
              var gathering = new Gathering();
              transactions.keep(this, gathering, () -> send(gathering));
              return gathering;
            });
  }

  private void send(Gathering gathering) {
    var all = gathering.changes();
    for (int from = 0; from < all.size(); from += Database.MOST_CHANGES) {
      send(all.subList(from, Math.min(all.size(), from + Database.MOST_CHANGES)));
    }
    gathering.afterwards().forEach(Runnable::run);
  }

  private void send(List<Change> changes) {
    List<Change> left = new ArrayList<>(changes);
    while (!left.isEmpty()) {
      var refused = database.change(left);
      if (refused.isEmpty()) {
        return;
      }
      var out = refused.stream().map(left::get).toList();
      out.stream()
          .flatMap(change -> change.refusal().stream())
          .findFirst()
          .ifPresent(Records::fail);
      left.removeAll(out);
    }
  }

  private static void fail(Supplier<RuntimeException> refusal) {
    throw refusal.get();
  }
}
