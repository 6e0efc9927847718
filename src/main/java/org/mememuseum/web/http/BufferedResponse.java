package org.mememuseum.web.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Buffers the body of a response; status and headers pass through. */
public final class BufferedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
  // Faces closes it when the page is complete. A closed one would throw and catch an exception at
  // each flush.
  private final PrintWriter writer =
      new PrintWriter(
          new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), 8 * 1024)) {
        @Override
        public void close() {
          flush();
        }
      };

  public BufferedResponse(HttpServletResponse response) {
    super(response);
  }

  /** Returns the bytes written so far. */
  public byte[] body() {
    writer.flush();
    return body.toByteArray();
  }

  /** Sends the buffered body, unless the response is committed. */
  public void passOn() throws IOException {
    byte[] written = body();
    if (written.length > 0 && !getResponse().isCommitted()) {
      getResponse().setContentLength(written.length);
      getResponse().getOutputStream().write(written);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int octet) {
        body.write(octet);
      }

      @Override
      public void write(byte[] bytes, int start, int length) {
        body.write(bytes, start, length);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("these pages are not written asynchronously");
      }
    };
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    body.reset();
  }

  @Override
  public void reset() {
    resetBuffer();
    super.reset();
  }

  @Override
  public void setBufferSize(int size) {
    // The whole body is buffered.
  }

  @Override
  public void setContentLength(int length) {
    // Set when the body is complete.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Set when the body is complete.
  }
}
