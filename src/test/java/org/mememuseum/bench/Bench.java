package org.mememuseum.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.mememuseum.launch.JavaHome;

/** Options common to all benchmarks. */
final class Bench {
  private Bench() {}

  /** Returns the server's Java: the one in {@code bench.java}, or else the one that runs this. */
  static JavaHome java() {
    return Optional.ofNullable(System.getProperty("bench.java"))
        .map(home -> JavaHome.at(Path.of(home)))
        .orElseGet(JavaHome::running);
  }
}
