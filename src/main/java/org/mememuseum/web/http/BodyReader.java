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
 * Takes in one body whenever there is something of it, and lets the request go on when it is whole,
 * or when its time is up.
 */
final class BodyReader implements ReadListener, AsyncListener {
  private static final String BODY = ReceivedBody.class.getName();
  private static final int AT_ONCE = 8 * 1024;

  private final AsyncContext async;
  private final ReceivedBody body;
  private final Runnable release;
  private final AtomicBoolean over = new AtomicBoolean();

  /**
   * @param release called once, when nothing more of the body is waited for
   */
  BodyReader(AsyncContext async, ReceivedBody body, Runnable release) {
    this.async = async;
    this.body = body;
    this.release = release;
  }

  /** Returns the body of a request that goes on; empty if it did not come in time. */
  static Optional<ReceivedBody> find(ServletRequest request) {
    return Optional.ofNullable((ReceivedBody) request.getAttribute(BODY));
  }

  @Override
  public void onDataAvailable() throws IOException {
    var input = async.getRequest().getInputStream();
    byte[] buffer = new byte[AT_ONCE];
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
    if (isFirstToEnd()) {
      async.getRequest().setAttribute(BODY, body);
      async.dispatch();
    }
  }

  @Override
  public void onError(Throwable brokenOff) {
    if (isFirstToEnd()) {
      async.complete();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    if (isFirstToEnd()) {
      async.dispatch();
    }
  }

  @Override
  public void onError(AsyncEvent event) {
    isFirstToEnd();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // Whoever goes asynchronous later, such as a slow download, still has the body.
    event.getAsyncContext().addListener(this);
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    isFirstToEnd();
    body.close();
  }

  // The last bytes and the deadline may come at the same moment, each on a thread of its own.
  private boolean isFirstToEnd() {
    boolean first = over.compareAndSet(false, true);
    if (first) {
      release.run();
    }
    return first;
  }
}
