package org.mememuseum.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The way to a service: passes requests on, notes what is asked, and can make everybody wait, send
 * them away as too many, or be closed.
 */
public final class Gate implements AutoCloseable {
  static {
    // A signature covers the host it was made for; it has to be passed on as it came.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final Set<String> NOT_PASSED_ON =
      Set.of("connection", "content-length", "expect", "upgrade", "transfer-encoding");
  private static final String THROTTLED =
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\","
          + "\"message\":\"Rate exceeded\"}";

  private final URI service;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile boolean closed;
  private volatile Predicate<String> throttled = operation -> false;
  private volatile Duration delay = Duration.ZERO;

  Gate(URI service) {
    this.service = service;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Returns where it stands, to be used instead of the service's own address. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Has each request wait so long before it is passed on. */
  public void delay(Duration time) {
    delay = time;
  }

  /** Sends everybody away as too many, or stops doing so. */
  public void throttle(boolean on) {
    throttled = operation -> on;
  }

  /** Sends those away as too many who ask for this operation, and no others. */
  public void throttleOnly(String operation) {
    throttled = operation::equals;
  }

  /** Breaks every connection, or stops doing so. */
  public void shut(boolean on) {
    closed = on;
  }

  /**
   * Returns what was asked since the last time, each operation with how often: DynamoDB's by name
   * such as {@code GetItem}, S3's by method.
   */
  public Map<String, Long> takeCounts() {
    var counts =
        asked.stream()
            .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    asked.clear();
    return counts;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (closed) {
        return;
      }
      String operation = operation(exchange);
      asked.add(operation);
      pause();
      if (throttled.test(operation)) {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        answer(exchange, 400, THROTTLED.getBytes(StandardCharsets.UTF_8));
        return;
      }
      passOn(exchange);
    }
  }

  private void passOn(HttpExchange exchange) throws IOException {
    var request =
        HttpRequest.newBuilder(service.resolve(exchange.getRequestURI().toString()))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    var answer = send(request.build());
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    answer(exchange, answer.statusCode(), answer.body());
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new IOException(closing);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
    if (!bodiless) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String operation(HttpExchange exchange) {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    return target == null ? exchange.getRequestMethod() : target.substring(target.indexOf('.') + 1);
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(delay.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
