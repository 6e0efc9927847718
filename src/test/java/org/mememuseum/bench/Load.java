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
 * Asks for one address over and over, on as many connections as are kept open. Written on bare
 * sockets, so that the asking takes as little as possible of the machine that also answers.
 */
record Load(URI address, int connections) {

  /** Asks for so long, and tells how it went. */
  Result run(Duration time) {
    var threads = Executors.newFixedThreadPool(connections);
    long end = System.nanoTime() + time.toNanos();
    try {
      List<Future<long[]>> askers = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        askers.add(threads.submit(() -> ask(end)));
      }
      var latencies = LongStream.builder();
      for (var asker : askers) {
        for (long nanos : asker.get()) {
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
        ("GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: Mozilla/5.0 (bench)\r\n\r\n")
            .formatted(address.getRawPath(), address.getAuthority())
            .getBytes(StandardCharsets.US_ASCII);
    var latencies = LongStream.builder();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setTcpNoDelay(true);
      var answer = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        socket.getOutputStream().write(request);
        readAnswer(answer);
        latencies.add(System.nanoTime() - start);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return latencies.build().toArray();
  }

  private static void readAnswer(InputStream answer) throws IOException {
    String status = readLine(answer);
    if (!status.startsWith("HTTP/1.1 200 ")) {
      throw new IOException("answered " + status);
    }
    long length = -1;
    for (String line = readLine(answer); !line.isEmpty(); line = readLine(answer)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Long.parseLong(line.substring(15).strip());
      }
    }
    if (length < 0) {
      throw new IOException("answered without a length");
    }
    answer.skipNBytes(length);
  }

  private static String readLine(InputStream answer) throws IOException {
    var line = new StringBuilder(80);
    for (int one = answer.read(); one != '\n'; one = answer.read()) {
      if (one < 0) {
        throw new IOException("hung up");
      }
      if (one != '\r') {
        line.append((char) one);
      }
    }
    return line.toString();
  }

  /**
   * How it went.
   *
   * @param latencies of every request, in nanoseconds, shortest first
   */
  record Result(long[] latencies, Duration time) {
    /** Returns how many requests were answered in a second. */
    double perSecond() {
      return latencies.length / (time.toMillis() / 1000.0);
    }

    /** Returns the time within which this share of the requests was answered, in milliseconds. */
    double milliseconds(double share) {
      int index = (int) Math.min(latencies.length - 1L, Math.round(latencies.length * share));
      return latencies[index] / 1e6;
    }
  }
}
