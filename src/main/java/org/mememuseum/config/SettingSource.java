package org.mememuseum.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads single settings as strings and parses them strictly: what is not understood is refused,
 * never replaced by a default.
 *
 * @param lookup finds the raw value of a setting by its name, such as {@code museum.pictures}
 */
record SettingSource(Function<String, Optional<String>> lookup) {
  /** Returns the value; empty if it is not set or blank. */
  Optional<String> find(String name) {
    return lookup.apply(name).map(String::strip).filter(Predicate.not(String::isEmpty));
  }

  /**
   * @throws SettingException if it is not set
   */
  String require(String name) {
    return find(name).orElseThrow(() -> new SettingException(name, "is missing."));
  }

  /** Returns the value, if it is set, of a form for which there is an example. */
  Optional<String> matching(String name, String form, String example) {
    var value = find(name);
    if (value.filter(text -> !text.matches(form)).isPresent()) {
      throw new SettingException(
          name, "must look like '" + example + "', not '" + value.get() + "'.");
    }
    return value;
  }

  /** Returns a whole number from {@code least} to {@code limit}. */
  long number(String name, long fallback, long least, long limit) {
    return find(name).map(text -> parse(name, text, least, limit)).orElse(fallback);
  }

  /** Returns whole numbers of at least 1, with commas between them. */
  List<Long> numbers(String name, List<Long> fallback) {
    return find(name)
        .map(
            text ->
                Arrays.stream(text.split(",", -1))
                    .map(one -> parse(name, one.strip(), 1, Integer.MAX_VALUE))
                    .toList())
        .orElse(fallback);
  }

  /** Returns one of an enum's constants, written in lower case. */
  <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
    return find(name).map(text -> parse(name, text, type)).orElse(fallback);
  }

  private static long parse(String name, String text, long least, long limit) {
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= limit) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      throw outOfRange(name, text, least, limit);
    }
    throw outOfRange(name, text, least, limit);
  }

  private static SettingException outOfRange(String name, String text, long least, long limit) {
    return new SettingException(
        name, "must be a whole number from " + least + " to " + limit + ", not '" + text + "'.");
  }

  private static <E extends Enum<E>> E parse(String name, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> slug(each).equals(text))
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
