package org.mememuseum.web.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of a body as they come: in memory while they are a form's, in a file if there is to be
 * more. Closed when the request is done with; nothing is left then. Not thread-safe.
 */
final class ReceivedBody implements AutoCloseable {
  private final Optional<Path> file;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream(0);
  private final OutputStream target;

  private ReceivedBody(Optional<Path> file) throws IOException {
    this.file = file;
    this.target = file.isPresent() ? Files.newOutputStream(file.get()) : memory;
  }

  /**
   * Starts an empty body.
   *
   * @param length how many bytes are to come
   * @param folder where the file is, if there is one
   */
  static ReceivedBody of(long length, Path folder) throws IOException {
    return new ReceivedBody(
        length <= FormLimits.TEXT
            ? Optional.empty()
            : Optional.of(Files.createTempFile(folder, "body-", null)));
  }

  /** Adds what has come. */
  void write(byte[] bytes, int length) throws IOException {
    target.write(bytes, 0, length);
  }

  /** Says that all has come. */
  void complete() throws IOException {
    target.close();
  }

  /** Returns all that has come, from its start; may be opened many times. The caller closes it. */
  InputStream open() throws IOException {
    return file.isPresent()
        ? Files.newInputStream(file.get())
        : new ByteArrayInputStream(memory.toByteArray());
  }

  @Override
  public void close() throws IOException {
    target.close();
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }
}
