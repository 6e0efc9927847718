package org.mememuseum.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The one browser process of a test run; every test gets its own context in it. */
final class Chromium {

  private static final int PATIENCE_MS = 30_000;

  /**
   * Does nothing in the background and resolves no host but this machine, so that a foreign request
   * fails.
   */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost");

  private static com.microsoft.playwright.Browser running;

  private Chromium() {}

  /**
   * Returns the running browser.
   *
   * @throws AssertionError if none is installed and {@code CI=true}
   * @throws org.opentest4j.TestAbortedException if none is installed otherwise; also reported on
   *     stderr
   */
  static synchronized com.microsoft.playwright.Browser get() {
    if (running == null) {
      Optional<Path> installed = InstalledBrowser.find(System.getenv());
      if (installed.isEmpty()) {
        failOrSkip();
      }
      running = launch(installed.orElseThrow());
    }
    return running;
  }

  private static com.microsoft.playwright.Browser launch(Path executable) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(ARGUMENTS)
                .setHeadless(true));
  }

  private static void failOrSkip() {
    String advice = "No Chromium or Chrome was found. Install one, or name it in CHROMIUM_PATH.";
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(advice + " With CI=true the browser journeys must run.");
    }
    String line = "#".repeat(78);
    System.err.printf("%n%s%n# BROWSER JOURNEY SKIPPED: %s%n%s%n", line, advice, line);
    Assumptions.abort(advice);
  }
}
