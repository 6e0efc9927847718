package org.mememuseum.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Requests one address repeatedly, on several connections at once, which stay open unless the
 * server closes them. Uses bare sockets, to take as little as possible of the CPU that it shares
 * with the server.
 *
 * @param cookie the sign-in to send, as {@code name=value}; empty for none
 */
record Load(URI address, int connections, String cookie) {

  /** Requests as an anonymous visitor. */
  Load(URI address, int connections) {
    this(address, connections, "");
  }

  /** Sends requests for this time and returns the result. */
  Result run(Duration time) {
    var threads = Executors.newFixedThreadPool(connections);
    long end = System.nanoTime() + time.toNanos();
    try {
      List<Future<long[]>> results = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        results.add(threads.submit(() -> ask(end)));
      }
      var latencies = LongStream.builder();
      for (var result : results) {
        for (long nanos : result.get()) {
          latencies.add(nanos);
        }
      }
      return new Result(latencies.build().sorted().toArray(), time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(address + " did not answer as it should", failed.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private long[] ask(long end) {
    byte[] request =
        ("GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: Mozilla/5.0 (bench)\r\n%s\r\n")
            .formatted(
                address.getRawPath(),
                address.getAuthority(),
                cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    var latencies = LongStream.builder();
    try {
      while (System.nanoTime() < end) {
        askOverOneConnection(request, end, latencies);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return latencies.build().toArray();
  }

  private void askOverOneConnection(byte[] request, long end, LongStream.Builder latencies)
      throws IOException {
    long start = System.nanoTime();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setTcpNoDelay(true);
      var answer = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
      boolean open = true;
      while (open && start < end) {
        socket.getOutputStream().write(request);
        open = readAnswer(answer);
        long done = System.nanoTime();
        latencies.add(done - start);
        start = done;
      }
    }
  }

  /** Reads a response; returns whether the connection stays open. */
  private static boolean readAnswer(InputStream answer) throws IOException {
    String status = readLine(answer);
    if (!status.startsWith("HTTP/1.1 200 ")) {
      throw new IOException("answered " + status);
    }
    long length = -1;
    boolean open = true;
    for (String line = readLine(answer); !line.isEmpty(); line = readLine(answer)) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Long.parseLong(line.substring(15).strip());
      }
      open &= !header.equals("connection: close");
    }
    if (length < 0) {
      throw new IOException("answered without a length");
    }
    answer.skipNBytes(length);
    return open;
  }

  private static String readLine(InputStream answer) throws IOException {
    var line = new StringBuilder(80);
    for (int character = answer.read(); character != '\n'; character = answer.read()) {
      if (character < 0) {
        throw new IOException("hung up");
      }
      if (character != '\r') {
        line.append((char) character);
      }
    }
    return line.toString();
  }

  /**
   * A measurement.
   *
   * @param latencies of every request, in nanoseconds, ascending
   */
  record Result(long[] latencies, Duration time) {
    /** Returns the number of requests per second. */
    double perSecond() {
      return latencies.length / (time.toMillis() / 1000.0);
    }

    /** Returns the latency percentile for this share of the requests, in milliseconds. */
    double milliseconds(double share) {
      int index = (int) Math.min(latencies.length - 1L, Math.round(latencies.length * share));
      return latencies[index] / 1e6;
    }
  }
}
