package org.mememuseum.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.mememuseum.launch.JavaHome;

/** What every measurement may be told. */
final class Bench {
  private Bench() {}

  /** Returns the Java of the server: the one in {@code bench.java}, or the one that runs this. */
  static JavaHome java() {
    return Optional.ofNullable(System.getProperty("bench.java"))
        .map(home -> JavaHome.at(Path.of(home)))
        .orElseGet(JavaHome::running);
  }
}
