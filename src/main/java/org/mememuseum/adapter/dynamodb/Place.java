package org.mememuseum.adapter.dynamodb;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where an item is.
 *
 * @param table without the prefix
 * @param key the key's attributes, one or two; all keys are texts
 */
record Place(String table, Map<String, String> key) {
  Place {
    key = Map.copyOf(key);
  }

  static Place of(String table, String name, String value) {
    return new Place(table, Map.of(name, value));
  }

  static Place of(String table, String hash, String hashValue, String sort, String sortValue) {
    return new Place(table, Map.of(hash, hashValue, sort, sortValue));
  }

  /** Returns the place of an item with at least the attributes of these names. */
  static Place in(String table, Item item, String... names) {
    return new Place(
        table, Arrays.stream(names).collect(Collectors.toMap(name -> name, item::text)));
  }

  Map<String, AttributeValue> attributes() {
    return key.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> AttributeValue.fromS(one.getValue())));
  }

  /** Returns whether an item with these attributes is here. */
  boolean holds(Item item) {
    return key.entrySet().stream()
        .allMatch(one -> item.find(one.getKey()).filter(one.getValue()::equals).isPresent());
  }
}
