package org.mememuseum.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Base of the fakes of Amazon's services: a server on 127.0.0.1 that checks signatures, counts
 * calls, and fails in the way it is told to.
 */
public abstract class FakeService implements AutoCloseable {
  /** A way in which a service can fail. */
  public enum Trouble {
    /** It answers with a throttling error. */
    THROTTLING,
    /** It answers 500. */
    FAILING,
    /** It answers 200 with a body that is not a valid response. */
    GARBLING,
    /** It answers 200 with a well-formed, empty response. */
    EMPTY,
    /** It does not answer for a given time. */
    SLEEPING
  }

  /** A response. */
  protected record Answer(int status, String contentType, String body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Signature signature;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger troubles = new AtomicInteger();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Trouble trouble = Trouble.FAILING;
  private volatile Duration sleep = Duration.ZERO;

  /**
   * @param service its name in the signature's scope
   * @param port where to listen; 0 takes a free port
   */
  protected FakeService(String service, int port) {
    this.signature = new Signature(service);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /** Starts serving; subclasses call it when they are ready. */
  protected final void open() {
    server.start();
  }

  /** Returns its address, for a client or as {@code AWS_ENDPOINT_URL_…}. */
  public final URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Returns the number of calls so far, failed ones included. */
  public final int calls() {
    return calls.get();
  }

  /** Fails the next {@code times} calls. */
  public final void troubled(Trouble kind, int times) {
    trouble = kind;
    troubles.set(times);
  }

  /** Fails all calls until {@link #recover}. */
  public final void troubled(Trouble kind) {
    troubled(kind, Integer.MAX_VALUE);
  }

  /** Delays every call by this time until {@link #recover}. */
  public final void sleeping(Duration time) {
    sleep = time;
    troubled(Trouble.SLEEPING);
  }

  /** Answers correctly again. */
  public final void recover() {
    troubles.set(0);
  }

  /** Answers a call whose signature is valid. */
  protected abstract Answer answer(HttpExchange exchange, byte[] body);

  /** Returns an error in this service's format. */
  protected abstract Answer error(int status, String code, String message);

  /** Returns a well-formed, empty response. */
  protected abstract Answer empty();

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    calls.incrementAndGet();
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      var answer = answerOrRefuse(exchange, body);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Answer answerOrRefuse(HttpExchange exchange, byte[] body) {
    String problem =
        signature.problem(
            exchange.getRequestMethod(),
            exchange.getRequestURI(),
            exchange.getRequestHeaders(),
            body);
    if (!problem.isEmpty()) {
      return error(403, "InvalidSignatureException", problem);
    }
    if (troubles.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return inTrouble(exchange, body);
    }
    return answer(exchange, body);
  }

  private Answer inTrouble(HttpExchange exchange, byte[] body) {
    return switch (trouble) {
      case THROTTLING -> error(400, "ThrottlingException", "Rate exceeded");
      case FAILING -> error(500, "InternalServerError", "Something is wrong on our side");
      case GARBLING -> new Answer(200, "text/html", "<html>Welcome to the hotel's network</html>");
      case EMPTY -> empty();
      case SLEEPING -> {
        sleep();
        yield answer(exchange, body);
      }
    };
  }

  private void sleep() {
    try {
      closing.await(sleep.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }
}
