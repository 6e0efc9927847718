package org.mememuseum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mememuseum.launch.TestMuseum;

/**
 * Measures how long a server takes to start and open a museum whose database exists already, and,
 * on Java 25, how long with the ahead-of-time cache of an earlier start.
 */
public final class Opening {
  private static final int STARTS = 5;
  private static final int FIRST_WITH_CACHE = 25;
  private static final Pattern STARTED = Pattern.compile("started in (\\d+)ms");

  private Opening() {}

  /**
   * Runs everything; takes about three minutes. The system property {@code bench.java} names the
   * Java home of the server.
   */
  public static void main(String[] arguments) throws IOException {
    report("without a cache");
    if (Bench.java().feature() >= FIRST_WITH_CACHE) {
      Path cache = Files.createTempDirectory("opening").resolve("museum.aot");
      try (var museum = museum("-XX:AOTCacheOutput=" + cache)) {
        museum.start();
      }
      report("with a cache of " + Files.size(cache) / 1_000_000 + " MB", "-XX:AOTCache=" + cache);
    }
  }

  private static void report(String title, String... options) throws IOException {
    try (var museum = museum(options)) {
      museum.start();
      long[] times = new long[STARTS];
      for (int i = 0; i < STARTS; i++) {
        museum.server().stop();
        museum.server().start();
        times[i] = started(museum.server().log());
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "Java %d, %s: started in %.1f s (fastest), %.1f s (median), %.1f s (slowest), %d MB%n",
          Bench.java().feature(),
          title,
          times[0] / 1e3,
          times[STARTS / 2] / 1e3,
          times[STARTS - 1] / 1e3,
          Memory.resident(museum.server().pid()));
    }
  }

  private static TestMuseum museum(String... options) {
    return TestMuseum.empty(
        "opening", settings -> settings.on(Bench.java()).withJvmOptions(options));
  }

  private static long started(Path log) throws IOException {
    var matcher = STARTED.matcher(Files.readString(log));
    if (!matcher.find()) {
      throw new IOException("The server did not say how long it took.");
    }
    return Long.parseLong(matcher.group(1));
  }
}
