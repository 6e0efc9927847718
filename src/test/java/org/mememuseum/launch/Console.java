package org.mememuseum.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells the person at the terminal what is going on, in plain lines. */
record Console(PrintStream out) {

  /** Tells that something begins, does it, and tells how long it took. */
  void step(String what, Runnable work) {
    out.print(what + " ... ");
    out.flush();
    Instant began = Instant.now();
    try {
      work.run();
    } catch (LaunchException e) {
      out.println("failed");
      throw e;
    }
    long seconds = Math.round(Duration.between(began, Instant.now()).toMillis() / 1000.0);
    out.println("done in " + seconds + " s");
  }

  void line(String text) {
    out.println(text);
  }
}
