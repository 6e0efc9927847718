package org.mememuseum.aws;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.launch.ChildProcess;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.launch.JavaCommand;
import org.mememuseum.launch.LaunchException;
import org.mememuseum.launch.LogTail;

/**
 * DynamoDB Local as a child process on loopback. It takes any credentials and any region; all of
 * them see the same tables. It ends with the JVM that started it, however that ends. Not for use by
 * several threads at once.
 */
public final class DynamoDbLocal implements AutoCloseable {
  private static final Duration START_PATIENCE = Duration.ofMinutes(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);
  private static final Duration POLL = Duration.ofMillis(50);

  private final Path folder;
  private final Optional<Path> data;
  private final int port = FreePorts.next();
  private Process process;

  private DynamoDbLocal(Path folder, Optional<Path> data) {
    this.folder = folder;
    this.data = data;
  }

  /**
   * Returns one that keeps its tables in memory. Does not start it.
   *
   * @param folder for its log
   */
  public static DynamoDbLocal inMemory(Path folder) {
    return new DynamoDbLocal(folder, Optional.empty());
  }

  /** Returns one that keeps its tables in a folder, from one start to the next. */
  public static DynamoDbLocal in(Path folder) {
    return new DynamoDbLocal(folder, Optional.of(folder.resolve("data")));
  }

  /**
   * Starts it and waits until it answers; its port stays the same.
   *
   * @throws LaunchException if it does not within a minute; no process is left then
   */
  public void start() {
    try {
      Files.createDirectories(data.orElse(folder));
      Files.writeString(folder.resolve("logback.xml"), LOGGING);
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
    process =
        ChildProcess.start(
            new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log().toFile()));
    try {
      awaitStarted();
    } catch (LaunchException notStarted) {
      ChildProcess.kill(process);
      throw notStarted;
    }
  }

  /** Returns where it answers. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Returns the variables by which Amazon's SDK finds it; the credentials are made up. */
  public Map<String, String> environment() {
    return Map.of(
        "AWS_ENDPOINT_URL_DYNAMODB", endpoint().toString(),
        "AWS_REGION", "eu-central-1",
        "AWS_ACCESS_KEY_ID", "local",
        "AWS_SECRET_ACCESS_KEY", "local");
  }

  /** Returns the process, to be remembered in a ledger. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Returns the file with all that it printed since its last start. */
  public Path log() {
    return folder.resolve("dynamodb.log");
  }

  /** Ends it; its folder stays. */
  @Override
  public void close() {
    if (process != null) {
      ChildProcess.end(process, STOP_PATIENCE);
    }
  }

  private List<String> command() {
    Path libraries = Path.of(System.getProperty("stand-ins", "target/stand-ins"));
    List<String> command = new ArrayList<>();
    command.add(JavaCommand.executable().toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dsqlite4java.library.path=" + libraries);
    command.add("-Dlogback.configurationFile=" + folder.resolve("logback.xml"));
    command.addAll(List.of("-cp", own() + File.pathSeparator + libraries.resolve("*")));
    command.add(DynamoDbOnLoopback.class.getName());
    command.addAll(List.of("-disableTelemetry", "-port", Integer.toString(port)));
    command.addAll(
        data.map(path -> List.of("-sharedDb", "-dbPath", path.toString()))
            .orElse(List.of("-sharedDb", "-inMemory")));
    return command;
  }

  private static String own() {
    var source = DynamoDbOnLoopback.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(source.toString())).toString();
  }

  private void awaitStarted() {
    Instant deadline = Instant.now().plus(START_PATIENCE);
    while (!answers()) {
      if (ChildProcess.awaitEnd(process, POLL)) {
        throw new LaunchException("DynamoDB Local ended while it started." + LogTail.of(log()));
      }
      if (Instant.now().isAfter(deadline)) {
        throw new LaunchException("DynamoDB Local did not start in time." + LogTail.of(log()));
      }
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static final String LOGGING =
      """
      <configuration>
        <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
          <encoder><pattern>%d %-5level %logger{20} %msg%n</pattern></encoder>
        </appender>
        <root level="WARN"><appender-ref ref="OUT"/></root>
      </configuration>
      """;
}
