package org.mememuseum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JVM's garbage collection log, read while the JVM runs. */
record GcLog(Path file) {
  private static final Pattern PAUSE =
      Pattern.compile("Pause (Young|Full) .* (\\d+)([KM])->(\\d+)([KM])\\(");

  /** Returns the JVM option that writes the log. */
  String option() {
    return "-Xlog:gc:file=" + file + ":uptime:filecount=0";
  }

  /** Returns the current position, for a later {@link #since}. */
  int mark() throws IOException {
    return Files.readAllLines(file).size();
  }

  /** Returns the collections since a position. */
  Collected since(int mark) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int young = 0;
    int full = 0;
    long allocated = 0;
    long heapAfter = -1;
    for (String line : lines.subList(mark, lines.size())) {
      Matcher pause = PAUSE.matcher(line);
      if (pause.find()) {
        young += pause.group(1).equals("Young") ? 1 : 0;
        full += pause.group(1).equals("Full") ? 1 : 0;
        allocated += heapAfter < 0 ? 0 : kilobytes(pause, 2) - heapAfter;
        heapAfter = kilobytes(pause, 4);
      }
    }
    return new Collected(young, full, allocated);
  }

  private static long kilobytes(Matcher pause, int group) {
    return Long.parseLong(pause.group(group)) * (pause.group(group + 1).equals("M") ? 1024 : 1);
  }

  /**
   * A number of collections.
   *
   * @param kilobytes allocated between the first and the last of them
   */
  record Collected(int young, int full, long kilobytes) {}
}
