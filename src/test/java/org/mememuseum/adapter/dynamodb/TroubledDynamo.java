package org.mememuseum.adapter.dynamodb;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A proxy that forwards everything to a working DynamoDB, unless told to make the next requests
 * fail.
 */
final class TroubledDynamo implements AutoCloseable {
  private static final Set<String> NOT_PASSED_ON =
      Set.of("host", "connection", "content-length", "expect", "upgrade");
  private static final String PREFIX = "com.amazonaws.dynamodb.v20120810#";

  /** A way in which a request can fail. */
  enum Trouble {
    /** The response is a throttling error. */
    THROTTLED(400, "ThrottlingException", ""),
    /** The response says that the table's throughput is exceeded. */
    OVER_CAPACITY(400, "ProvisionedThroughputExceededException", ""),
    /** The response is a server error. */
    FAILED(500, "InternalServerError", ""),
    /** Another transaction is changing one of the items; only transactions get this. */
    CONFLICTING(
        400,
        "TransactionCanceledException",
        ",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"},{\"Code\":\"None\"}]"),
    /** There is no response. */
    HANGING(0, "", ""),
    /** The request is executed, but its response is lost. */
    UNHEARD(0, "", "");

    private final int status;
    private final String type;
    private final String more;

    Trouble(int status, String type, String more) {
      this.status = status;
      this.type = type;
      this.more = more;
    }

    private boolean concerns(HttpExchange request) {
      return this != CONFLICTING
          || request.getRequestHeaders().getFirst("X-Amz-Target").endsWith("TransactWriteItems");
    }

    private byte[] body() {
      return "{\"__type\":\"%s%s\",\"message\":\"no\"%s}"
          .formatted(PREFIX, type, more)
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger remaining = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final URI behind;
  private final HttpServer server;
  private volatile Trouble trouble = Trouble.FAILED;

  TroubledDynamo(URI behind) {
    this.behind = behind;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Makes the next {@code times} requests fail. */
  void meet(Trouble next, int times) {
    trouble = next;
    failed.set(0);
    remaining.set(times);
  }

  /** Returns how many requests failed that way. */
  int met() {
    return failed.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] request = exchange.getRequestBody().readAllBytes();
    if (!trouble.concerns(exchange)
        || remaining.getAndUpdate(count -> Math.max(0, count - 1)) == 0) {
      answer(exchange, passOn(exchange, request));
      return;
    }
    failed.incrementAndGet();
    if (trouble.status > 0) {
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(trouble.status, trouble.body().length);
      exchange.getResponseBody().write(trouble.body());
      exchange.close();
    } else if (trouble == Trouble.UNHEARD) {
      passOn(exchange, request);
      exchange.close();
    }
  }

  private HttpResponse<byte[]> passOn(HttpExchange exchange, byte[] body) throws IOException {
    var request = HttpRequest.newBuilder(behind).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException closing) {
      throw new IOException(closing);
    }
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
    exchange.getResponseBody().write(answer.body());
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
