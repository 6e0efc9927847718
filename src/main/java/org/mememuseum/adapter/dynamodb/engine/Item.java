package org.mememuseum.adapter.dynamodb.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of an item by name. For a missing attribute, {@code find…} and {@link #value}
 * return empty; all other getters throw {@link IllegalStateException}.
 */
public record Item(Map<String, AttributeValue> attributes) {
  public static final Item EMPTY = new Item(Map.of());

  public Item {
    attributes = Map.copyOf(attributes);
  }

  public Item with(String name, AttributeValue value) {
    Map<String, AttributeValue> more = new HashMap<>(attributes);
    more.put(name, value);
    return new Item(more);
  }

  public Item with(String name, String text) {
    return with(name, AttributeValue.fromS(text));
  }

  public Item with(String name, Optional<String> text) {
    return text.map(present -> with(name, present)).orElse(this);
  }

  public Item with(String name, long number) {
    return with(name, AttributeValue.fromN(Long.toString(number)));
  }

  public Item with(String name, boolean flag) {
    return with(name, AttributeValue.fromBool(flag));
  }

  public Item with(String name, List<String> texts) {
    return with(name, AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
  }

  public Item with(String name, Instant at) {
    return with(name, TimeKey.of(at));
  }

  public Item with(Item others) {
    Map<String, AttributeValue> more = new HashMap<>(attributes);
    more.putAll(others.attributes);
    return new Item(more);
  }

  Item without(Collection<String> names) {
    Map<String, AttributeValue> fewer = new HashMap<>(attributes);
    fewer.keySet().removeAll(names);
    return new Item(fewer);
  }

  public Optional<String> find(String name) {
    return value(name).map(AttributeValue::s);
  }

  public String text(String name) {
    return get(name).s();
  }

  public UUID id(String name) {
    return UUID.fromString(text(name));
  }

  public Optional<UUID> findId(String name) {
    return find(name).map(UUID::fromString);
  }

  public Instant time(String name) {
    return TimeKey.time(text(name));
  }

  public Optional<Instant> findTime(String name) {
    return find(name).map(TimeKey::time);
  }

  public long number(String name) {
    return Long.parseLong(get(name).n());
  }

  public boolean flag(String name) {
    return get(name).bool();
  }

  public List<String> texts(String name) {
    return get(name).l().stream().map(AttributeValue::s).toList();
  }

  public Map<String, AttributeValue> map(String name) {
    return get(name).m();
  }

  public Optional<AttributeValue> value(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  private AttributeValue get(String name) {
    return value(name).orElseThrow(() -> new IllegalStateException("an item without " + name));
  }
}
