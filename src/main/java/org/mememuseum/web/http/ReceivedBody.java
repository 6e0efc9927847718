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
 * The body of a request as it arrives: in memory up to the size of a form without files, else in a
 * temporary file. Closing it at the end of the request deletes the file. Not thread-safe.
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
   * @param length the expected number of bytes
   * @param folder the folder for the file, if one is needed
   */
  static ReceivedBody of(long length, Path folder) throws IOException {
    return new ReceivedBody(
        length <= FormLimits.TEXT
            ? Optional.empty()
            : Optional.of(Files.createTempFile(folder, "body-", null)));
  }

  /** Appends received bytes. */
  void write(byte[] bytes, int length) throws IOException {
    target.write(bytes, 0, length);
  }

  /** Ends the body after its last byte. */
  void complete() throws IOException {
    target.close();
  }

  /** Opens the body from its start; may be called repeatedly. The caller closes the stream. */
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
