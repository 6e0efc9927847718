package org.mememuseum.web.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads the body of one request without blocking, and dispatches the request when the body is
 * complete or the timeout has passed.
 */
final class BodyReader implements ReadListener, AsyncListener {
  private static final String BODY = ReceivedBody.class.getName();
  private static final int BUFFER_SIZE = 8 * 1024;

  private final AsyncContext async;
  private final ReceivedBody body;
  private final Runnable release;
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * @param release called once, when reading ends for any reason
   */
  BodyReader(AsyncContext async, ReceivedBody body, Runnable release) {
    this.async = async;
    this.body = body;
    this.release = release;
  }

  /** Returns the body of a dispatched request; empty if it did not arrive in time. */
  static Optional<ReceivedBody> find(ServletRequest request) {
    return Optional.ofNullable((ReceivedBody) request.getAttribute(BODY));
  }

  @Override
  public void onDataAvailable() throws IOException {
    var input = async.getRequest().getInputStream();
    byte[] buffer = new byte[BUFFER_SIZE];
    while (input.isReady()) {
      int length = input.read(buffer);
      if (length < 0) {
        return;
      }
      body.write(buffer, length);
    }
  }

  @Override
  public void onAllDataRead() throws IOException {
    body.complete();
    if (endOnce()) {
      async.getRequest().setAttribute(BODY, body);
      async.dispatch();
    }
  }

  @Override
  public void onError(Throwable brokenOff) {
    if (endOnce()) {
      async.complete();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    if (endOnce()) {
      async.dispatch();
    }
  }

  @Override
  public void onError(AsyncEvent event) {
    endOnce();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // A later asynchronous cycle, such as a slow download, still needs the body.
    event.getAsyncContext().addListener(this);
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    endOnce();
    body.close();
  }

  // The last bytes and the timeout may arrive concurrently, on different threads.
  private boolean endOnce() {
    boolean first = ended.compareAndSet(false, true);
    if (first) {
      release.run();
    }
    return first;
  }
}
