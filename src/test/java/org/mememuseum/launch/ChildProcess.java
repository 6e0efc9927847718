package org.mememuseum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What PostgreSQL and WildFly have in common as processes that are started here. */
public final class ChildProcess {

  private ChildProcess() {}

  /**
   * Starts the command in a session of its own where the system can do that, so that Ctrl-C at the
   * terminal reaches the launcher alone and it can stop its children in order.
   */
  public static Process start(ProcessBuilder builder) {
    List<String> command = new ArrayList<>();
    program("setsid").ifPresent(setsid -> command.add(setsid.toString()));
    command.addAll(builder.command());
    try {
      return builder.command(command).start();
    } catch (IOException e) {
      throw new LaunchException("Could not start " + builder.command().get(0) + ".", e);
    }
  }

  /** Waits until it has ended; false if it still runs after that time. */
  public static boolean awaitEnd(Process process, Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while waiting for a process.", e);
    }
  }

  /** Asks it to end, and ends it if it has not after that time. */
  public static void end(Process process, Duration patience) {
    process.destroy();
    if (!awaitEnd(process, patience)) {
      kill(process);
    }
  }

  /** Ends it at once, as {@code kill -9} does, and waits until it is gone, interrupted or not. */
  public static void kill(Process process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Returns the program of that name on the PATH, if there is one. */
  public static Optional<Path> program(String name) {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH"))
                .orElse("")
                .split(System.getProperty("path.separator")))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
