package org.mememuseum.adapter.dynamodb;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes by their names. Getters that find nothing throw; {@code find…} does not. */
record Item(Map<String, AttributeValue> attributes) {
  static final Item EMPTY = new Item(Map.of());

  Item {
    attributes = Map.copyOf(attributes);
  }

  Item with(String name, AttributeValue value) {
    Map<String, AttributeValue> more = new HashMap<>(attributes);
    more.put(name, value);
    return new Item(more);
  }

  Item with(String name, String text) {
    return with(name, AttributeValue.fromS(text));
  }

  Item with(String name, Optional<String> text) {
    return text.map(present -> with(name, present)).orElse(this);
  }

  Item with(String name, long number) {
    return with(name, AttributeValue.fromN(Long.toString(number)));
  }

  Item with(String name, boolean flag) {
    return with(name, AttributeValue.fromBool(flag));
  }

  Item with(String name, List<String> texts) {
    return with(name, AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
  }

  Item with(String name, Instant at) {
    return with(name, TimeKey.of(at));
  }

  Item with(Item others) {
    Map<String, AttributeValue> more = new HashMap<>(attributes);
    more.putAll(others.attributes);
    return new Item(more);
  }

  Item without(Collection<String> names) {
    Map<String, AttributeValue> fewer = new HashMap<>(attributes);
    fewer.keySet().removeAll(names);
    return new Item(fewer);
  }

  Optional<String> find(String name) {
    return value(name).map(AttributeValue::s);
  }

  String text(String name) {
    return get(name).s();
  }

  UUID id(String name) {
    return UUID.fromString(text(name));
  }

  Optional<UUID> findId(String name) {
    return find(name).map(UUID::fromString);
  }

  Instant time(String name) {
    return TimeKey.time(text(name));
  }

  Optional<Instant> findTime(String name) {
    return find(name).map(TimeKey::time);
  }

  long number(String name) {
    return Long.parseLong(get(name).n());
  }

  boolean flag(String name) {
    return get(name).bool();
  }

  List<String> texts(String name) {
    return get(name).l().stream().map(AttributeValue::s).toList();
  }

  Optional<AttributeValue> value(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  private AttributeValue get(String name) {
    return value(name).orElseThrow(() -> new IllegalStateException("an item without " + name));
  }
}
