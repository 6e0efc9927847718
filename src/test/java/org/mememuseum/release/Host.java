package org.mememuseum.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mememuseum.launch.ChildProcess;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.launch.PostgresServer;
import org.mememuseum.launch.SharedDatabase;

/** A scratch root on which the release's scripts install the museum. */
record Host(Path root, Path release) {
  static final String ENVIRONMENT = "/etc/meme-museum/museum.env";

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /**
   * What a command did.
   *
   * @param printed its standard output and errors
   */
  record Outcome(int exitCode, String printed) {}

  /** Unpacks the release beside the root, which does not exist yet. */
  static Host below(Path folder) throws IOException {
    Outcome unpacked = run(folder, Map.of(), "unzip", "-q", Release.file().toString());
    if (unpacked.exitCode() != 0) {
      throw new AssertionError(unpacked.printed());
    }
    String name = Release.file().getFileName().toString().replaceFirst("\\.zip$", "");
    return new Host(folder.resolve("root"), folder.resolve(name));
  }

  /** Returns the stock WildFly, which the build downloaded. */
  static Path wildFly() {
    String version = Path.of(System.getProperty("wildfly.home")).getFileName().toString();
    String number = version.replace("wildfly-", "");
    return Path.of(System.getProperty("localRepository"), "org", "wildfly", "wildfly-dist")
        .resolve(number)
        .resolve("wildfly-dist-" + number + ".zip");
  }

  /** Runs museum-install for this root and its WildFly, with further options. */
  Outcome install(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(release.resolve("bin/museum-install").toString());
    command.addAll(List.of("--root", root.toString(), "--wildfly", wildFly().toString()));
    command.addAll(List.of(options));
    return run(release, Map.of(), command.toArray(String[]::new));
  }

  /** As {@link #install}, with free ports and a database and folders of the test. */
  Outcome installRunnable(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--port", Integer.toString(FreePorts.nextOfTwo())));
    Outcome installed = install(all.toArray(String[]::new));
    set("MUSEUM_PICTURES", path("/var/lib/meme-museum/pictures").toString());
    set("MUSEUM_DB_URL", SharedDatabase.create());
    set("MUSEUM_DB_USER", PostgresServer.USER);
    set("MUSEUM_DB_PASSWORD", SharedDatabase.server().password());
    return installed;
  }

  /** Changes a setting, or adds it. */
  void set(String name, String value) throws IOException {
    Map<String, String> settings = settings();
    settings.put(name, value);
    Files.write(
        path(ENVIRONMENT),
        settings.entrySet().stream().map(set -> set.getKey() + "=" + set.getValue()).toList());
  }

  /** Returns the settings. */
  Map<String, String> settings() throws IOException {
    Map<String, String> settings = new TreeMap<>();
    read(ENVIRONMENT)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("=", 2))
        .forEach(pair -> settings.put(pair[0], pair[1]));
    return settings;
  }

  /** Returns where a path of the host is below the root. */
  Path path(String path) {
    return root.resolve(path.substring(1));
  }

  String read(String path) throws IOException {
    return Files.readString(path(path));
  }

  /** Runs a command to its end. */
  static Outcome run(Path folder, Map<String, String> environment, String... command)
      throws IOException {
    Path output = Files.createTempFile("output", ".txt");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      if (!ChildProcess.awaitEnd(process, PATIENCE)) {
        throw new AssertionError("It did not end: " + List.of(command));
      }
      return new Outcome(process.exitValue(), Files.readString(output));
    } finally {
      ChildProcess.kill(process);
      Files.delete(output);
    }
  }
}
