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
 * A change of one item.
 *
 * @param set what a put consists of, key included; what an update sets
 * @param removed the attributes that an update takes away
 * @param added by how much an update changes numbers, or what it adds to sets
 * @param refusal what to throw if the condition does not hold; empty if the change is then simply
 *     left out
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

  /** Returns this, changing a number by so much. */
  public Change adding(String name, long number) {
    return adding(name, AttributeValue.fromN(Long.toString(number)));
  }

  /** Returns this, adding a text to a set. */
  public Change joining(String name, String text) {
    return adding(name, AttributeValue.fromSs(List.of(text)));
  }

  private Change adding(String name, AttributeValue value) {
    return new Change(itemKey, kind, set, removed, Map.of(name, value), condition, refusal);
  }

  /** Returns this change with a condition; if it does not hold, the change is skipped. */
  public Change onlyIf(Condition needed) {
    return new Change(itemKey, kind, set, removed, added, needed, Optional.empty());
  }

  /** Returns this change with a condition; if it does not hold, the transaction fails. */
  public Change requiring(Condition needed, Supplier<RuntimeException> otherwise) {
    return new Change(itemKey, kind, set, removed, added, needed, Optional.of(otherwise));
  }

  /**
   * Returns the one change that does what this and then {@code next} do to the same item. What this
   * one requires is required; of what the next one requires, that which this one does not change
   * itself.
   */
  Change followedBy(Change next) {
    if (next.kind != Kind.UPDATE || kind == Kind.DELETE) {
      return new Change(itemKey, next.kind, next.set, next.removed, next.added, condition, refusal);
    }
    if (kind == Kind.PUT) {
      var item = next.appliedTo(Optional.of(set)).orElse(set);
      return new Change(itemKey, kind, item, removed, added, condition, refusal);
    }
    Set<String> gone = new HashSet<>(removed);
    gone.removeAll(next.set.attributes().keySet());
    gone.addAll(next.removed);
    Map<String, AttributeValue> sum = new HashMap<>(added);
    next.added.forEach((name, value) -> sum.merge(name, value, Change::sum));
    var both = set.with(next.set).without(next.removed);
    var first = new Change(itemKey, kind, both, gone, sum, condition, refusal);
    return refusal.isPresent() && next.refusal.isPresent() ? first.requiringToo(next, this) : first;
  }

  private Change requiringToo(Change next, Change before) {
    var more = next.condition.without(before.changed());
    return more.isNone()
        ? this
        : new Change(itemKey, kind, set, removed, added, condition.and(more), next.refusal);
  }

  private Set<String> changed() {
    Set<String> names = new HashSet<>(set.attributes().keySet());
    names.addAll(removed);
    names.addAll(added.keySet());
    return names;
  }

  /** Returns the item as it is after this change, given how it was; empty if it is not there. */
  Optional<Item> appliedTo(Optional<Item> before) {
    return switch (kind) {
      case PUT -> Optional.of(set);
      case DELETE -> Optional.empty();
      case UPDATE -> before.map(this::updated);
    };
  }

  private Item updated(Item before) {
    var after = before.with(set).without(removed);
    for (var one : added.entrySet()) {
      var old = after.value(one.getKey());
      after = after.with(one.getKey(), old.map(o -> sum(o, one.getValue())).orElse(one.getValue()));
    }
    return after;
  }

  private static AttributeValue sum(AttributeValue one, AttributeValue other) {
    if (one.hasSs()) {
      Set<String> both = new HashSet<>(one.ss());
      both.addAll(other.ss());
      return AttributeValue.fromSs(List.copyOf(both));
    }
    return AttributeValue.fromN(Long.toString(Long.parseLong(one.n()) + Long.parseLong(other.n())));
  }
}
