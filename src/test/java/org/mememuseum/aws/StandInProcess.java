package org.mememuseum.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mememuseum.launch.ChildProcess;
import org.mememuseum.launch.HttpAnswer;
import org.mememuseum.launch.JavaCommand;
import org.mememuseum.launch.LaunchException;
import org.mememuseum.launch.LogTail;
import org.mememuseum.launch.ProcessLedger;

/**
 * A server that stands in for one of Amazon's services, as a child process on loopback. Its jars
 * are in the folder that the system property {@code stand-ins} names.
 */
final class StandInProcess implements AutoCloseable {
  private static final Duration START_PATIENCE = Duration.ofMinutes(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(100);

  private static final String QUIET =
      """
      <configuration>
        <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
          <encoder><pattern>%d %-5level [%logger{0}] %msg%n</pattern></encoder>
        </appender>
        <root level="WARN"><appender-ref ref="OUT"/></root>
      </configuration>
      """;

  private final String name;
  private final Path folder;
  private final ProcessLedger ledger;
  private final Process process;

  private StandInProcess(String name, Path folder, ProcessLedger ledger, Process process) {
    this.name = name;
    this.folder = folder;
    this.ledger = ledger;
    this.process = process;
  }

  /**
   * Starts a server and waits until it answers, with any status.
   *
   * @param folder where its log is stored; its working directory
   * @param command JVM options, main class and arguments
   * @throws LaunchException if it does not answer within a minute; no process is left then
   */
  static StandInProcess start(
      String name, Path folder, List<String> command, URI address, ProcessLedger ledger) {
    try {
      Files.createDirectories(folder);
      var logging = Files.writeString(folder.resolve("logback.xml"), QUIET);
      List<String> all = new ArrayList<>();
      all.add(JavaCommand.executable().toString());
      all.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
      all.add("-Dlogback.configurationFile=" + logging);
      all.addAll(List.of("-cp", classPath()));
      all.addAll(command);
      var process =
          ChildProcess.start(
              new ProcessBuilder(all)
                  .directory(folder.toFile())
                  .redirectErrorStream(true)
                  .redirectOutput(folder.resolve(name + ".log").toFile()));
      ledger.add(name, process.toHandle());
      var started = new StandInProcess(name, folder, ledger, process);
      started.awaitAnswer(address);
      return started;
    } catch (IOException cause) {
      throw new LaunchException("The folder " + folder + " cannot be written.", cause);
    }
  }

  /** Returns the folder with the jars of all stand-ins. */
  static Path jars() {
    var jars = Path.of(System.getProperty("stand-ins", "target/stand-ins")).toAbsolutePath();
    if (!Files.isDirectory(jars)) {
      throw new LaunchException(jars + " is not there; start by mvn -Prun or mvn verify.");
    }
    return jars;
  }

  /** Kills it at once, as {@code kill -9} does. */
  void kill() {
    ChildProcess.kill(process);
    ledger.remove(process.toHandle());
  }

  @Override
  public void close() {
    ChildProcess.end(process, STOP_PATIENCE);
    ledger.remove(process.toHandle());
  }

  // Includes our test classes, for stand-ins whose main class is one of ours.
  private static String classPath() {
    var testClasses = StandInProcess.class.getProtectionDomain().getCodeSource().getLocation();
    return jars() + "/*" + System.getProperty("path.separator") + Path.of(testClasses.getPath());
  }

  private void awaitAnswer(URI address) {
    var deadline = Instant.now().plus(START_PATIENCE);
    while (HttpAnswer.status(address).isEmpty()) {
      if (ChildProcess.awaitEnd(process, POLL) || Instant.now().isAfter(deadline)) {
        kill();
        throw new LaunchException(
            name + " did not start." + LogTail.of(folder.resolve(name + ".log")));
      }
    }
  }
}
