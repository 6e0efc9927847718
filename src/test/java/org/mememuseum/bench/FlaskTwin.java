package org.mememuseum.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mememuseum.launch.ChildProcess;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.launch.HttpAnswer;
import org.mememuseum.launch.LogTail;

/**
 * The measured pages as a Flask program that holds everything in memory, served by gunicorn: the
 * design that this museum began as, without its database.
 */
final class FlaskTwin implements AutoCloseable {
  private static final Duration START_PATIENCE = Duration.ofSeconds(30);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(100);
  // On two cores, more workers answered fewer requests, and threads answered no more.
  private static final String[] OPTIONS = {"--workers=2", "--worker-class=sync"};

  private final URI address;
  private final Path log;
  private final Process process;

  private FlaskTwin(URI address, Path log, Process process) {
    this.address = address;
    this.log = log;
    this.process = process;
  }

  /**
   * Starts it, if gunicorn is installed.
   *
   * @throws IOException if it does not answer within half a minute, for example because Flask is
   *     missing
   */
  static Optional<FlaskTwin> start() throws IOException {
    Optional<Path> gunicorn = ChildProcess.program("gunicorn");
    if (gunicorn.isEmpty()) {
      return Optional.empty();
    }
    var address = URI.create("http://127.0.0.1:" + FreePorts.next());
    var log = Files.createTempFile("flask", ".log");
    var builder = new ProcessBuilder(gunicorn.get().toString());
    builder.command().add("--bind=" + address.getAuthority());
    builder.command().addAll(List.of(OPTIONS));
    builder.command().add("museum:app");
    builder.directory(program().toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    var twin = new FlaskTwin(address, log, ChildProcess.start(builder));
    twin.awaitAnswer();
    return Optional.of(twin);
  }

  /** Returns the path of a page, by its name in the benchmark. */
  static String pathOf(String page) {
    return switch (page) {
      case "hall" -> "/";
      case "view" -> "/view/7";
      case "dashboard" -> "/dashboard";
      default -> throw new IllegalArgumentException(page);
    };
  }

  /** Returns the address of a path. */
  URI resolve(String path) {
    return address.resolve(path);
  }

  /** Logs in; returns the cookie. */
  String cookie() throws IOException {
    var connection = (HttpURLConnection) resolve("/enter").toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    return connection.getHeaderField("Set-Cookie").split(";")[0];
  }

  @Override
  public void close() throws IOException {
    ChildProcess.end(process, STOP_PATIENCE);
    Files.delete(log);
  }

  private void awaitAnswer() throws IOException {
    var deadline = Instant.now().plus(START_PATIENCE);
    while (HttpAnswer.status(address).isEmpty()) {
      if (ChildProcess.awaitEnd(process, POLL) || Instant.now().isAfter(deadline)) {
        ChildProcess.kill(process);
        throw new IOException("Flask did not start." + LogTail.of(log));
      }
    }
  }

  private static Path program() throws IOException {
    try {
      return Path.of(FlaskTwin.class.getResource("/flask").toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
