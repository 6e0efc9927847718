package org.mememuseum.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Tells the person at the terminal what is going on, in plain lines with the time. */
record Console(PrintStream out) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss  ");

  /** Tells that something begins, does it, and tells how long it took. */
  void step(String what, Runnable work) {
    out.print(now() + what + " ... ");
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

  /** Tells that something has just happened. */
  void timed(String text) {
    line(now() + text);
  }

  private static String now() {
    return LocalTime.now(ZoneId.systemDefault()).format(TIME);
  }

  void line(String text) {
    out.println(text);
  }
}
