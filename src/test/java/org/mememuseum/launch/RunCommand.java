package org.mememuseum.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The run command as a process of its own, as a person would start it; for its tests. */
final class RunCommand implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Path output;
  private final Process process;

  private RunCommand(Path output, Process process) {
    this.output = output;
    this.process = process;
  }

  /** Starts it with these system properties and environment; does not wait. */
  static RunCommand start(
      Path output, Map<String, String> properties, Map<String, String> environment)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(JavaCommand.executable().toString());
    for (String name : List.of("project.basedir", "wildfly.home", "server.modules", "museum.war")) {
      command.add("-D" + name + "=" + System.getProperty(name));
    }
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", classPath(), RunMuseum.class.getName()));
    return start(output, new ProcessBuilder(command), environment);
  }

  /**
   * Starts it through Maven, as {@link #start(Path, Map, Map)} does otherwise. Maven builds
   * nothing: it runs the last goal of {@code mvn -Prun} on what the build of the tests made;
   * offline if that build was.
   */
  static RunCommand startMaven(Path output, Map<String, String> properties) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-Prun", "org.codehaus.mojo:exec-maven-plugin:java@run"));
    if (System.getProperty("maven.mode", "").endsWith("true")) {
      command.add("-o");
    }
    command.add("-Dmaven.repo.local=" + System.getProperty("localRepository"));
    // Wherever a settings file of the build had the artifacts fetched from: they are here.
    command.add("-Daether.enhancedLocalRepository.trackingFilename=not-tracked");
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    File project = new File(System.getProperty("project.basedir"));
    return start(output, new ProcessBuilder(command).directory(project), Map.of());
  }

  private static RunCommand start(
      Path output, ProcessBuilder builder, Map<String, String> environment) throws IOException {
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("MUSEUM_"));
    builder.environment().putAll(environment);
    return new RunCommand(output, builder.start());
  }

  /** Waits until it says that the museum is open. */
  RunCommand awaitOpen() throws IOException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!printed().contains("Visit it: ")) {
      if (ChildProcess.awaitEnd(process, POLL) || Instant.now().isAfter(deadline)) {
        throw new AssertionError("It did not open the museum: " + printed());
      }
    }
    return this;
  }

  /** Waits until it has ended and returns its exit code. */
  int awaitExit() throws IOException {
    if (!ChildProcess.awaitEnd(process, PATIENCE)) {
      throw new AssertionError("It did not end: " + printed());
    }
    return process.exitValue();
  }

  /** Returns the processes that it started, and those that they did. */
  List<ProcessHandle> descendants() {
    return process.descendants().toList();
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** Sends SIGKILL. */
  void kill() {
    ChildProcess.kill(process);
  }

  String printed() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() throws IOException {
    terminate();
    awaitExit();
  }

  private static String classPath() {
    // Failsafe's own class path is one jar that refers to the real one.
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
