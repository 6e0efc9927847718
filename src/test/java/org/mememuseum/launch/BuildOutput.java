package org.mememuseum.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the build left what is launched; the pom hands it over as system properties.
 *
 * @param project the project's own directory
 * @param wildFlyHome the unpacked stock WildFly
 * @param serverModules the jars that become modules of the server
 * @param war the museum's WAR
 */
public record BuildOutput(Path project, Path wildFlyHome, Path serverModules, Path war) {

  /**
   * Reads the system properties {@code project.basedir}, {@code wildfly.home}, {@code
   * server.modules} and {@code museum.war}.
   *
   * @throws LaunchException if one is not set or names nothing
   */
  public static BuildOutput fromSystemProperties() {
    return new BuildOutput(
        existing("project.basedir"),
        existing("wildfly.home"),
        existing("server.modules"),
        existing("museum.war"));
  }

  /** Returns the build directory, where scratch files of a run may go. */
  public Path target() {
    return project.resolve("target");
  }

  /**
   * Returns the folder of a test's museum, emptied by whoever opens it. Test JVMs that run side by
   * side have folders of their own.
   */
  public Path museum(String name) {
    return target()
        .resolve("museums")
        .resolve(System.getProperty("museum.fork", "fork-1"))
        .resolve(name);
  }

  private static Path existing(String property) {
    return Optional.ofNullable(System.getProperty(property))
        .map(Path::of)
        .map(Path::toAbsolutePath)
        .filter(Files::exists)
        .orElseThrow(
            () ->
                new LaunchException(
                    "The system property "
                        + property
                        + " names nothing that exists; start by mvn -Prun or mvn verify."));
  }
}
