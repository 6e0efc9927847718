package org.mememuseum.adapter.dynamodb.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The unit of work of the current transaction. It collects the changes that a use case makes, sends
 * them as one DynamoDB transaction just before the commit, and shows them in reads by key until
 * then. Without a transaction it sends each change immediately.
 *
 * <p>One request carries {@value Database#MAX_CHANGES} changes. A unit of work with more sends
 * several requests in the order in which the changes were made; only bulk entries of the activity
 * log and notices of one event to many members are so many.
 */
public final class UnitOfWork {
  private final Database database;
  private final Transactions transactions;

  public UnitOfWork(Database database, Transactions transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  /** Returns the database itself, which does not show pending writes. */
  public Database stored() {
    return database;
  }

  /** Returns the item with this key, pending writes included. */
  public Optional<Item> find(ItemKey itemKey) {
    var stored = database.find(itemKey);
    return pendingWrites().map(all -> all.applyTo(itemKey, stored)).orElse(stored);
  }

  /**
   * Returns the items with these keys, pending writes included; keys without an item are absent.
   */
  public Map<ItemKey, Item> findAll(String table, Collection<ItemKey> itemKeys) {
    Map<ItemKey, Item> found = new HashMap<>();
    if (itemKeys.isEmpty()) {
      return found;
    }
    for (var item : database.findAll(table, itemKeys)) {
      var names = itemKeys.iterator().next().key().keySet().toArray(String[]::new);
      found.put(ItemKey.in(table, item, names), item);
    }
    pendingWrites()
        .ifPresent(
            all ->
                itemKeys.forEach(
                    itemKey ->
                        all.applyTo(itemKey, Optional.ofNullable(found.get(itemKey)))
                            .ifPresentOrElse(
                                item -> found.put(itemKey, item), () -> found.remove(itemKey))));
    return found;
  }

  /** Returns whether writes wait for the commit of a transaction. */
  public boolean defersWrites() {
    return transactions.isUnderWay();
  }

  /** Returns whether the current transaction has writes that are not sent yet. */
  public boolean hasPendingWrites() {
    return pendingWrites().filter(all -> !all.isEmpty()).isPresent();
  }

  /** Returns the items that the current transaction will put into a table. */
  public List<Item> pendingPuts(String table) {
    return pendingWrites().map(all -> all.putInto(table).toList()).orElse(List.of());
  }

  /**
   * Adds changes to the unit of work. All changes of one request are made or none.
   *
   * @param afterwards runs after the changes are stored
   * @throws RuntimeException the refusal of a change whose condition does not hold; in a
   *     transaction, only at the commit
   */
  public void write(List<Change> changes, Runnable afterwards) {
    var pendingWrites = transactions.isUnderWay() ? openPendingWrites() : new PendingWrites();
    changes.forEach(pendingWrites::add);
    pendingWrites.andThen(afterwards);
    if (!transactions.isUnderWay()) {
      send(pendingWrites);
    }
  }

  public void write(List<Change> changes) {
    write(changes, () -> {});
  }

  private Optional<PendingWrites> pendingWrites() {
    return transactions.isUnderWay()
        ? transactions.kept(this).map(PendingWrites.class::cast)
        : Optional.empty();
  }

  private PendingWrites openPendingWrites() {
    return pendingWrites()
        .orElseGet(
            () -> {
              var pendingWrites = new PendingWrites();
              transactions.keep(this, pendingWrites, () -> send(pendingWrites));
              return pendingWrites;
            });
  }

  private void send(PendingWrites pendingWrites) {
    var all = pendingWrites.changes();
    for (int from = 0; from < all.size(); from += Database.MAX_CHANGES) {
      send(all.subList(from, Math.min(all.size(), from + Database.MAX_CHANGES)));
    }
    pendingWrites.afterwards().forEach(Runnable::run);
  }

  private void send(List<Change> changes) {
    List<Change> remaining = new ArrayList<>(changes);
    while (!remaining.isEmpty()) {
      var refused = database.change(remaining);
      if (refused.isEmpty()) {
        return;
      }
      var unmet = refused.stream().map(remaining::get).toList();
      unmet.stream()
          .flatMap(change -> change.refusal().stream())
          .findFirst()
          .ifPresent(UnitOfWork::fail);
      remaining.removeAll(unmet);
    }
  }

  private static void fail(Supplier<RuntimeException> refusal) {
    throw refusal.get();
  }
}
