package org.mememuseum.adapter.dynamodb.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The primary key of an item.
 *
 * @param table without the prefix
 * @param key the key's attributes, one or two; all keys are texts
 */
public record ItemKey(String table, Map<String, String> key) {
  public ItemKey {
    key = Map.copyOf(key);
  }

  public static ItemKey of(String table, String name, String value) {
    return new ItemKey(table, Map.of(name, value));
  }

  public static ItemKey of(
      String table, String hash, String hashValue, String sort, String sortValue) {
    return new ItemKey(table, Map.of(hash, hashValue, sort, sortValue));
  }

  /** Returns the key of an item, taken from its attributes of these names. */
  public static ItemKey in(String table, Item item, String... names) {
    return new ItemKey(
        table, Arrays.stream(names).collect(Collectors.toMap(name -> name, item::text)));
  }

  Map<String, AttributeValue> attributes() {
    return key.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> AttributeValue.fromS(one.getValue())));
  }

  /** Returns whether an item has this key. */
  boolean holds(Item item) {
    return key.entrySet().stream()
        .allMatch(one -> item.find(one.getKey()).filter(one.getValue()::equals).isPresent());
  }
}
