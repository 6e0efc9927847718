package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;

/** A raw connection, for requests that no browser would send, sent as slowly as a test likes. */
final class RawConnection implements AutoCloseable {
  private static final int PATIENCE_MS = 20_000;
  private static final int TINY_WINDOW = 1024;

  private final Socket socket;
  private final String host;

  private RawConnection(Socket socket, String host) {
    this.socket = socket;
    this.host = host;
  }

  /**
   * Connects with the smallest receive buffer that the system allows, so that little is buffered in
   * between.
   */
  static RawConnection to(URI museum) {
    return to(museum, "127.0.0.1");
  }

  /** As {@link #to(URI)}, from this local address. */
  static RawConnection to(URI museum, String from) {
    try {
      var socket = new Socket();
      socket.bind(new InetSocketAddress(from, 0));
      socket.setReceiveBufferSize(TINY_WINDOW);
      socket.setSoTimeout(PATIENCE_MS);
      socket.connect(new InetSocketAddress(museum.getHost(), museum.getPort()), PATIENCE_MS);
      return new RawConnection(socket, museum.getAuthority());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /**
   * Sends the start of a request, as from one of the museum's own pages, with these headers; more
   * may follow.
   */
  RawConnection begin(String method, String path, String... headers) {
    send(
        method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nSec-Fetch-Site: same-origin\r\n");
    Arrays.stream(headers).forEach(header -> send(header + "\r\n"));
    return this;
  }

  /** Ends the headers. */
  RawConnection endHeaders() {
    send("\r\n");
    return this;
  }

  /** Sends text, unless the server has closed the connection. */
  void send(String text) {
    sendUntilClosed(text.getBytes(ISO_8859_1), 1);
  }

  /** Sends bytes {@code times} times, or until the server closes the connection. */
  void sendUntilClosed(byte[] bytes, int times) {
    try {
      for (int i = 0; i < times; i++) {
        socket.getOutputStream().write(bytes);
      }
    } catch (IOException closed) {
      // The server closed the connection, which is allowed here.
    }
  }

  /** Returns the status of the response; 0 if the connection was closed without one. */
  int status() {
    try {
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      String text = new String(line, US_ASCII);
      return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9)) : 0;
    } catch (IOException reset) {
      return 0;
    }
  }

  /** Returns the whole response; the server must close the connection after it. */
  String answer() {
    try {
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException reset) {
      throw new UncheckedIOException(reset);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
