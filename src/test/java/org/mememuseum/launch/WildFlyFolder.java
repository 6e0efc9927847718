package org.mememuseum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The folder one server runs on ({@code jboss.server.base.dir}), and what the server tells through
 * its files.
 */
record WildFlyFolder(Path base) {

  private static final String DEPLOYMENT = "ROOT.war";

  /** Lays out all but {@code data} anew, so that no start depends on what an earlier one left. */
  void layOut(WildFlyHome home, Optional<Path> war) {
    try {
      Folders.createPrivate(base);
      for (String stale : List.of("configuration", "deployments", "tmp")) {
        Folders.delete(base.resolve(stale));
      }
      Path configuration = Files.createDirectory(base.resolve("configuration"));
      for (String file :
          List.of(
              WildFlyHome.CONFIGURATION,
              "logging.properties",
              "application-users.properties",
              "application-roles.properties",
              "mgmt-users.properties",
              "mgmt-groups.properties")) {
        Files.copy(home.configuration().resolve(file), configuration.resolve(file));
      }
      Path deployments = Files.createDirectory(base.resolve("deployments"));
      if (war.isPresent()) {
        deploy(war.get(), deployments);
      }
      keepLastLog(Files.createDirectories(base.resolve("log")));
    } catch (IOException e) {
      throw new LaunchException("Could not lay out the server's folder " + base + ".", e);
    }
  }

  private static void deploy(Path war, Path deployments) throws IOException {
    Path deployment = deployments.resolve(DEPLOYMENT);
    if (Files.isDirectory(war)) {
      Files.createSymbolicLink(deployment, war);
      Files.createFile(deployments.resolve(DEPLOYMENT + ".dodeploy"));
    } else {
      Files.copy(war, deployment);
    }
  }

  /** Returns true once the server has started and, where there is a WAR, deployed it. */
  boolean started() {
    return marker().startsWith("success")
        && (!Files.exists(deployment("")) || Files.exists(deployment(".deployed")));
  }

  /** Returns the sentence that says why it will never have {@link #started()}, if that is so. */
  Optional<String> refusal() {
    if (Files.exists(deployment(".failed"))) {
      return Optional.of("The server refused to deploy the museum.");
    }
    return marker().startsWith("error")
        ? Optional.of("The server started with errors.")
        : Optional.empty();
  }

  private Path deployment(String suffix) {
    return base.resolve("deployments").resolve(DEPLOYMENT + suffix);
  }

  /** WildFly writes this file when its start has ended, well or badly. */
  private String marker() {
    Path file = base.resolve("tmp/startup-marker");
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      return ""; // it is being written
    }
  }

  private static void keepLastLog(Path logs) throws IOException {
    Path log = logs.resolve("server.log");
    if (Files.exists(log)) {
      Files.move(log, logs.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
