package org.mememuseum.adapter.dynamodb.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects the names and values of an expression, which uses placeholders for them. With
 * placeholders, an attribute's name cannot collide with a reserved word.
 */
final class Expression {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /** Adds an attribute's name and returns its placeholder. */
  String name(String attribute) {
    String placeholder = "#n" + names.size();
    names.put(placeholder, attribute);
    return placeholder;
  }

  /** Adds a value and returns its placeholder. */
  String value(AttributeValue value) {
    String placeholder = ":v" + values.size();
    values.put(placeholder, value);
    return placeholder;
  }

  /** Returns the names by placeholder; if there are none, the map that the SDK omits. */
  Map<String, String> names() {
    return names.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : names;
  }

  /** Returns the values by placeholder; if there are none, the map that the SDK omits. */
  Map<String, AttributeValue> values() {
    return values.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : values;
  }
}
