package org.mememuseum.web.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Streams a large response body without blocking a thread. It ends when all bytes are sent, when
 * the client disconnects, or after its {@linkplain BodyDeadline timeout}; then it closes the
 * source.
 */
public final class Download implements WriteListener, AsyncListener {
  private static final int BUFFER_SIZE = 16 * 1024;

  private final AsyncContext async;
  private final InputStream source;
  private final ServletOutputStream target;
  private final Runnable ended;
  private final AtomicBoolean over = new AtomicBoolean();
  private final byte[] buffer = new byte[BUFFER_SIZE];

  private Download(AsyncContext async, InputStream source, Runnable ended) throws IOException {
    this.async = async;
    this.source = source;
    this.target = async.getResponse().getOutputStream();
    this.ended = ended;
  }

  /**
   * Starts to send the rest of a source; returns immediately.
   *
   * @param bytes the maximum number of bytes to send
   * @param ended called once, when sending ends for any reason
   */
  public static void start(AsyncContext async, InputStream source, long bytes, Runnable ended)
      throws IOException {
    var download = new Download(async, source, ended);
    async.setTimeout(BodyDeadline.of(bytes).toMillis());
    async.addListener(download);
    download.target.setWriteListener(download);
  }

  @Override
  public void onWritePossible() throws IOException {
    while (target.isReady()) {
      int length = source.read(buffer);
      if (length < 0) {
        end();
        return;
      }
      target.write(buffer, 0, length);
    }
  }

  @Override
  public void onError(Throwable goneAway) {
    end();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end();
  }

  @Override
  public void onError(AsyncEvent event) {
    end();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // Asynchronous processing is started only once.
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    if (over.compareAndSet(false, true)) {
      ended.run();
    }
    source.close();
  }

  private void end() {
    if (over.compareAndSet(false, true)) {
      ended.run();
      async.complete();
    }
  }
}
