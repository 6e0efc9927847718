package org.mememuseum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory that a process uses; on Linux only. */
final class Memory {
  private Memory() {}

  /** Returns the current resident set, in megabytes. */
  static long resident(long pid) throws IOException {
    return read(pid, "VmRSS:");
  }

  /** Returns the largest resident set so far, in megabytes. */
  static long peak(long pid) throws IOException {
    return read(pid, "VmHWM:");
  }

  private static long read(long pid, String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
