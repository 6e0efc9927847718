package org.mememuseum.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a server, as {@code standalone.sh} with our standalone.conf makes it. */
final class WildFlyCommand {
  // As in standalone.conf, which says why.
  private static final List<String> SCHEDULED =
      List.of("/bin/sh", "-c", "chrt --batch --pid 0 $$ 2>/dev/null; exec \"$@\"", "sh");

  private WildFlyCommand() {}

  static ProcessBuilder of(
      WildFlyHome home, WildFlySettings settings, int httpPort, int managementPort) {
    Path base = settings.base();
    StandaloneConf production = StandaloneConf.read(home.standaloneConf());
    List<String> options = new ArrayList<>(production.jvmOptions());
    options.addAll(settings.jvmOptions());
    options.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/boot.log"));
    options.add(
        "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri());
    List<String> command = new ArrayList<>(SCHEDULED);
    command.addAll(
        JavaCommand.ofModule(
            settings.java(), home.directory(), options, "org.jboss.as.standalone"));
    command.add("-Djboss.home.dir=" + home.directory());
    command.add("-Djboss.server.base.dir=" + base);
    command.add("--server-config=" + WildFlyHome.CONFIGURATION);
    command.add("-Djboss.bind.address=" + settings.bind());
    command.add("-Djboss.http.port=" + httpPort);
    command.add("-Djboss.management.http.port=" + managementPort);
    ProcessBuilder builder = new ProcessBuilder(command).directory(base.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("MUSEUM_"));
    builder.environment().putAll(production.environment());
    builder.environment().putAll(settings.environment());
    return builder;
  }
}
