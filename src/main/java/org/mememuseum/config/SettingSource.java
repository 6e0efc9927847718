package org.mememuseum.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads and parses single settings strictly: an invalid value throws an exception and is never
 * replaced by a default.
 *
 * @param lookup returns the raw value of a setting by its name, such as {@code museum.pictures}
 */
record SettingSource(Function<String, Optional<String>> lookup) {
  /** Returns the value; empty if it is unset or blank. */
  Optional<String> find(String name) {
    return lookup.apply(name).map(String::strip).filter(Predicate.not(String::isEmpty));
  }

  /**
   * @throws SettingException if it is unset
   */
  String require(String name) {
    return find(name).orElseThrow(() -> new SettingException(name, "is missing."));
  }

  /** Returns the value, which must match this regular expression; the example is for the error. */
  Optional<String> matching(String name, String regex, String example) {
    var value = find(name);
    if (value.filter(text -> !text.matches(regex)).isPresent()) {
      throw new SettingException(
          name, "must look like '" + example + "', not '" + value.get() + "'.");
    }
    return value;
  }

  /** Returns a whole number from {@code min} to {@code max}. */
  long number(String name, long fallback, long min, long max) {
    return find(name).map(text -> parse(name, text, min, max)).orElse(fallback);
  }

  /** Returns a comma-separated list of whole numbers of at least 1. */
  List<Long> numbers(String name, List<Long> fallback) {
    return find(name)
        .map(
            text ->
                Arrays.stream(text.split(",", -1))
                    .map(element -> parse(name, element.strip(), 1, Integer.MAX_VALUE))
                    .toList())
        .orElse(fallback);
  }

  /** Returns an enum constant, which the setting names in lower case. */
  <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
    return find(name).map(text -> parse(name, text, type)).orElse(fallback);
  }

  private static long parse(String name, String text, long min, long max) {
    try {
      long value = Long.parseLong(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      throw outOfRange(name, text, min, max);
    }
    throw outOfRange(name, text, min, max);
  }

  private static SettingException outOfRange(String name, String text, long min, long max) {
    return new SettingException(
        name, "must be a whole number from " + min + " to " + max + ", not '" + text + "'.");
  }

  private static <E extends Enum<E>> E parse(String name, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> slug(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingException(
                    name, "must be one of " + choices(type) + ", not '" + text + "'."));
  }

  private static <E extends Enum<E>> String choices(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(SettingSource::slug)
        .collect(Collectors.joining(", "));
  }

  private static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
