package org.mememuseum.launch;

import java.nio.file.Path;
import java.util.Map;

/**
 * Who may sign in as the first admin. Named by the environment, or made here: the password is then
 * kept in the data folder, and printed only by the start that made it.
 *
 * @param email the e-mail address to sign in with
 * @param password the password
 * @param source where it is from, for the person at the terminal
 */
record FirstAdmin(String email, String password, Source source) {

  /** Where the password is from. */
  enum Source {
    ENVIRONMENT,
    MADE_NOW,
    MADE_EARLIER
  }

  private static final String KEY = "admin-password";
  private static final int PASSWORD_BYTES = 15;

  static FirstAdmin of(RunSettings settings, DataFolder folder) {
    Map<String, String> given = settings.environment();
    String email = given.getOrDefault("MUSEUM_ADMIN_EMAIL", "admin@museum.localhost");
    if (given.containsKey("MUSEUM_ADMIN_PASSWORD")) {
      return new FirstAdmin(email, given.get("MUSEUM_ADMIN_PASSWORD"), Source.ENVIRONMENT);
    }
    Source source = folder.hasKey(KEY) ? Source.MADE_EARLIER : Source.MADE_NOW;
    return new FirstAdmin(email, folder.key(KEY, PASSWORD_BYTES), source);
  }

  /** Returns the sentence that says how to sign in. */
  String greeting(DataFolder folder) {
    Path file = folder.keyFile(KEY);
    return switch (source) {
      case ENVIRONMENT -> "Sign in as admin: " + email + " with the password you set.";
      case MADE_NOW ->
          "Sign in as admin: "
              + email
              + "  password: "
              + password
              + System.lineSeparator()
              + "  (shown once; it stays in "
              + file
              + " until you change it)";
      case MADE_EARLIER -> "Sign in as admin: " + email + "  (first password: see " + file + ")";
    };
  }
}
