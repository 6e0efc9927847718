package org.mememuseum.adapter.dynamodb.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The names and values that an expression speaks of by placeholders: no name is reserved then. */
final class Expression {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /** Returns what stands for an attribute's name. */
  String name(String attribute) {
    String placeholder = "#n" + names.size();
    names.put(placeholder, attribute);
    return placeholder;
  }

  /** Returns what stands for a value. */
  String value(AttributeValue value) {
    String placeholder = ":v" + values.size();
    values.put(placeholder, value);
    return placeholder;
  }

  /** Returns the names by their placeholders; the SDK's word for none at all if there are none. */
  Map<String, String> names() {
    return names.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : names;
  }

  /** Returns the values by their placeholders; the SDK's word for none at all if there are none. */
  Map<String, AttributeValue> values() {
    return values.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : values;
  }
}
