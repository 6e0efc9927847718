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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A proxy before a service: forwards and records requests, and can delay them, throttle them, lose
 * their responses, or refuse connections.
 */
public final class Gate implements AutoCloseable {
  static {
    // The signature covers the Host header, so that must be forwarded unchanged.
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
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final BlockingQueue<Call> recorded = new LinkedBlockingQueue<>();
  private volatile boolean closed;
  private volatile Predicate<String> throttled = operation -> false;
  private volatile Predicate<String> lost = operation -> false;
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

  /** Returns its address, to be used instead of the service's own. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Delays each request before it is forwarded. */
  public void delay(Duration time) {
    delay = time;
  }

  /** Answers every request with a throttling error, or stops doing so. */
  public void throttle(boolean on) {
    throttled = operation -> on;
  }

  /** Answers requests for this operation, and no others, with a throttling error. */
  public void throttleOnly(String operation) {
    throttled = operation::equals;
  }

  /** Forwards requests for this operation, but closes the connection instead of responding. */
  public void loseAnswersTo(String operation) {
    lost = operation::equals;
  }

  /** Forwards everything again. */
  public void recover() {
    closed = false;
    throttled = operation -> false;
    lost = operation -> false;
    delay = Duration.ZERO;
  }

  /** Closes every connection without a response, or stops doing so. */
  public void shut(boolean on) {
    closed = on;
  }

  /** Returns the calls since the last time, in order of arrival. */
  public List<Call> takeCalls() {
    List<Call> calls = new ArrayList<>();
    recorded.drainTo(calls);
    return calls;
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
      byte[] body = exchange.getRequestBody().readAllBytes();
      var call = Call.of(exchange, body);
      recorded.add(call);
      pause();
      if (throttled.test(call.operation())) {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        answer(exchange, 400, THROTTLED.getBytes(StandardCharsets.UTF_8));
        return;
      }
      var answer = passOn(exchange, body);
      if (!lost.test(call.operation())) {
        passBack(answer, exchange);
      }
    }
  }

  private HttpResponse<byte[]> passOn(HttpExchange exchange, byte[] body) throws IOException {
    var request =
        HttpRequest.newBuilder(service.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return send(request.build());
  }

  private static void passBack(HttpResponse<byte[]> answer, HttpExchange exchange)
      throws IOException {
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

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(delay.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
