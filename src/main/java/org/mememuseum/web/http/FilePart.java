package org.mememuseum.web.http;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A file of a form, for callers of the Servlet API. Its bytes belong to the body of the request and
 * are deleted with it.
 *
 * @param size in bytes
 */
record FilePart(String name, String fileName, String type, long size, Content content)
    implements Part {

  /** Opens the bytes of a file from their start. */
  interface Content {
    InputStream open() throws IOException;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return content.open();
  }

  @Override
  public String getContentType() {
    return type;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getSubmittedFileName() {
    return fileName;
  }

  @Override
  public long getSize() {
    return size;
  }

  @Override
  public void write(String file) throws IOException {
    try (var bytes = content.open()) {
      Files.copy(bytes, Path.of(file));
    }
  }

  @Override
  public void delete() {
    // It is deleted with the body.
  }

  @Override
  public String getHeader(String header) {
    return "content-type".equalsIgnoreCase(header) ? type : null;
  }

  @Override
  public Collection<String> getHeaders(String header) {
    return Optional.ofNullable(getHeader(header)).stream().toList();
  }

  @Override
  public Collection<String> getHeaderNames() {
    return List.of("content-type");
  }
}
