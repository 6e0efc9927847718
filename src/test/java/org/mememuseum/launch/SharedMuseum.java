package org.mememuseum.launch;

import java.net.URI;
import java.util.Map;

/**
 * The one museum that all browser journeys and HTTP tests of a run share; a thousand may register.
 * Starts when first asked for, stops when the JVM of the tests ends. Tests must not expect it to be
 * empty, nor stop it: those take a {@link TestMuseum} of their own.
 */
public final class SharedMuseum {

  /** Lets a test's few members do what takes many people in life. */
  public static final Map<String, String> GENEROUS =
      Map.of(
          "MUSEUM_REGISTRATIONS_PER_HOUR",
          "1000",
          "MUSEUM_UPLOADS_PER_HOUR",
          "10000",
          "MUSEUM_COMMENTS_PER_HOUR",
          "10000",
          "MUSEUM_LIKES_PER_HOUR",
          "10000",
          "MUSEUM_CHANGES_PER_HOUR",
          "10000",
          "MUSEUM_RENAMES_PER_HOUR",
          "10000",
          "MUSEUM_PICTURE_SECONDS_PER_HOUR",
          "86400");

  private static TestMuseum museum;

  private SharedMuseum() {}

  /** Returns where the museum answers, ending in a slash. */
  public static URI address() {
    return museum().address();
  }

  /** Returns the museum, running. */
  public static synchronized TestMuseum museum() {
    if (museum == null) {
      TestMuseum starting = TestMuseum.empty("shared", GENEROUS);
      closeAtTheEnd(starting::close);
      museum = starting.start();
    }
    return museum;
  }

  /** Has servers of a test closed when the JVM of the tests ends. */
  public static void closeAtTheEnd(Runnable close) {
    Runtime.getRuntime().addShutdownHook(new Thread(close, "close-test-servers"));
  }
}
