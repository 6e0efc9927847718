package org.mememuseum.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the end of a log, for the sentence that says why something did not start. */
public final class LogTail {

  private static final int LINES = 12;

  private LogTail() {}

  /** Returns where the log is and its last lines, each on its own line; says so if it is empty. */
  public static String of(Path log) {
    List<String> lines = lines(log);
    return lines.stream()
        .skip(Math.max(0, lines.size() - LINES))
        .map(line -> System.lineSeparator() + "    " + line)
        .collect(Collectors.joining("", " The end of " + log + ":", ""));
  }

  static List<String> lines(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of("(unreadable: " + e.getMessage() + ")");
    }
  }
}
