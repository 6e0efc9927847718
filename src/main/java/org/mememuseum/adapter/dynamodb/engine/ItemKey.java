package org.mememuseum.adapter.dynamodb.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The primary key of an item.
 *
 * @param table without the prefix
 * @param key the one or two key attributes by name; all are texts
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

  /** Returns the key of an item, made from its attributes with these names. */
  public static ItemKey in(String table, Item item, String... names) {
    return new ItemKey(
        table, Arrays.stream(names).collect(Collectors.toMap(name -> name, item::text)));
  }

  Map<String, AttributeValue> attributes() {
    return key.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> AttributeValue.fromS(entry.getValue())));
  }

  /** Returns whether an item has this key. */
  boolean holds(Item item) {
    return key.entrySet().stream()
        .allMatch(entry -> item.find(entry.getKey()).filter(entry.getValue()::equals).isPresent());
  }
}
