package org.mememuseum.release;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.stream.Stream;
import org.mememuseum.launch.ChildProcess;

/** Programs of the host that tests of the scripts need. */
final class HostTools {
  private HostTools() {}

  /** Aborts the tests if a program is missing, and fails them with {@code CI=true}. */
  static void require(String... programs) {
    List<String> missing =
        Stream.of(programs).filter(name -> ChildProcess.program(name).isEmpty()).toList();
    if (missing.isEmpty()) {
      return;
    }
    String advice = "SKIPPED, for these programs are missing: " + String.join(", ", missing);
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(advice);
    }
    System.err.println(advice);
    abort(advice);
  }
}
