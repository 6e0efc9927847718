package org.mememuseum.member;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that attackers try first and that are long enough to be accepted otherwise. */
final class CommonPasswords {
  private static final Set<String> ALL = load();

  private CommonPasswords() {}

  /** Returns whether the password is common, ignoring case. */
  static boolean contain(String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    return ALL.contains(lower) || lower.chars().distinct().count() <= 2;
  }

  private static Set<String> load() {
    var resource = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
