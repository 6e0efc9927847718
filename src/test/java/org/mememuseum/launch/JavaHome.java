package org.mememuseum.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A Java that servers may run on.
 *
 * @param directory where it is installed
 * @param feature its version, such as 17
 */
public record JavaHome(Path directory, int feature) {

  /** Returns the Java that runs this. */
  public static JavaHome running() {
    return new JavaHome(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /**
   * Returns the Java installed in a directory.
   *
   * @throws LaunchException if there is none
   */
  public static JavaHome at(Path directory) {
    var release = new Properties();
    try (Reader file = Files.newBufferedReader(directory.resolve("release"))) {
      release.load(file);
    } catch (IOException e) {
      throw new LaunchException("No Java is installed in " + directory + ".", e);
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return new JavaHome(directory, Runtime.Version.parse(version).feature());
  }

  /** Returns its {@code java} program. */
  Path program() {
    return directory.resolve("bin").resolve("java");
  }
}
