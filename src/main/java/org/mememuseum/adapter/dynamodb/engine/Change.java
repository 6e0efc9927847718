package org.mememuseum.adapter.dynamodb.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A change to one item.
 *
 * @param set the whole item of a put, including its key; the attributes that an update sets
 * @param removed the attributes that an update removes
 * @param added by how much an update changes numbers, or what it adds to sets
 * @param refusal the exception to throw if the condition does not hold; if empty, the change is
 *     skipped instead
 */
public record Change(
    ItemKey itemKey,
    Kind kind,
    Item set,
    Set<String> removed,
    Map<String, AttributeValue> added,
    Condition condition,
    Optional<Supplier<RuntimeException>> refusal) {
  enum Kind {
    PUT,
    UPDATE,
    DELETE
  }

  public static Change put(ItemKey itemKey, Item item) {
    return of(itemKey, Kind.PUT, item.with(new Item(itemKey.attributes())));
  }

  public static Change update(ItemKey itemKey) {
    return of(itemKey, Kind.UPDATE, Item.EMPTY);
  }

  public static Change delete(ItemKey itemKey) {
    return of(itemKey, Kind.DELETE, Item.EMPTY);
  }

  private static Change of(ItemKey itemKey, Kind kind, Item set) {
    return new Change(itemKey, kind, set, Set.of(), Map.of(), Condition.NONE, Optional.empty());
  }

  public Change setting(Item attributes) {
    return new Change(itemKey, kind, set.with(attributes), removed, added, condition, refusal);
  }

  public Change removing(Set<String> names) {
    return new Change(itemKey, kind, set, Set.copyOf(names), added, condition, refusal);
  }

  /** Returns this change, also adding to a number. */
  public Change adding(String name, long number) {
    return adding(name, AttributeValue.fromN(Long.toString(number)));
  }

  /** Returns this change, also adding a text to a set. */
  public Change joining(String name, String text) {
    return adding(name, AttributeValue.fromSs(List.of(text)));
  }

  private Change adding(String name, AttributeValue value) {
    Map<String, AttributeValue> more = new HashMap<>(added);
    more.put(name, value);
    return new Change(itemKey, kind, set, removed, more, condition, refusal);
  }

  /** Returns this change with a condition; if it does not hold, the change is skipped. */
  public Change onlyIf(Condition required) {
    return new Change(itemKey, kind, set, removed, added, required, Optional.empty());
  }

  /** Returns this change with a condition; if it does not hold, the transaction fails. */
  public Change requiring(Condition required, Supplier<RuntimeException> otherwise) {
    return new Change(itemKey, kind, set, removed, added, required, Optional.of(otherwise));
  }

  /**
   * Merges this change and a later one to the same item into one. The merged change keeps this
   * change's condition. It adds the next one's clauses about attributes that this change leaves
   * alone, provided that both changes have a refusal.
   */
  Change followedBy(Change next) {
    if (next.kind != Kind.UPDATE || kind == Kind.DELETE) {
      return new Change(itemKey, next.kind, next.set, next.removed, next.added, condition, refusal);
    }
    if (kind == Kind.PUT) {
      var item = next.appliedTo(Optional.of(set)).orElse(set);
      return new Change(itemKey, kind, item, removed, added, condition, refusal);
    }
    Set<String> allRemoved = new HashSet<>(removed);
    allRemoved.removeAll(next.set.attributes().keySet());
    allRemoved.addAll(next.removed);
    Map<String, AttributeValue> allAdded = new HashMap<>(added);
    next.added.forEach((name, value) -> allAdded.merge(name, value, Change::sum));
    var allSet = set.with(next.set).without(next.removed);
    var merged = new Change(itemKey, kind, allSet, allRemoved, allAdded, condition, refusal);
    return refusal.isPresent() && next.refusal.isPresent()
        ? merged.alsoRequiring(next, this)
        : merged;
  }

  private Change alsoRequiring(Change next, Change before) {
    var clauses = next.condition.without(before.changed());
    return clauses.isNone()
        ? this
        : new Change(itemKey, kind, set, removed, added, condition.and(clauses), next.refusal);
  }

  private Set<String> changed() {
    Set<String> names = new HashSet<>(set.attributes().keySet());
    names.addAll(removed);
    names.addAll(added.keySet());
    return names;
  }

  /** Returns the item after this change, given the item before it; empty if there is none. */
  Optional<Item> appliedTo(Optional<Item> before) {
    return switch (kind) {
      case PUT -> Optional.of(set);
      case DELETE -> Optional.empty();
      case UPDATE -> before.map(this::updated);
    };
  }

  private Item updated(Item before) {
    var after = before.with(set).without(removed);
    for (var entry : added.entrySet()) {
      var value = entry.getValue();
      var old = after.value(entry.getKey());
      after = after.with(entry.getKey(), old.map(o -> sum(o, value)).orElse(value));
    }
    return after;
  }

  private static AttributeValue sum(AttributeValue a, AttributeValue b) {
    if (a.hasSs()) {
      Set<String> union = new HashSet<>(a.ss());
      union.addAll(b.ss());
      return AttributeValue.fromSs(List.copyOf(union));
    }
    return AttributeValue.fromN(Long.toString(Long.parseLong(a.n()) + Long.parseLong(b.n())));
  }
}
