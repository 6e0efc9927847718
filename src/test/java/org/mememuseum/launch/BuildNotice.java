package org.mememuseum.launch;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Tells that the museum is being built. Maven runs this source file before anything is compiled,
 * and tells nothing itself for a while with {@code -q}.
 */
final class BuildNotice {
  private BuildNotice() {}

  public static void main(String[] arguments) {
    String time =
        LocalTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    System.out.println(
        time + "  Building the museum: about a minute, and longer while libraries are downloaded.");
  }
}
