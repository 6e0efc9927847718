package org.mememuseum.demo.hang;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A {@code multipart/form-data} body, built part by part in the order of a form's fields. */
public final class Multipart {
  private final String boundary = "museum-" + UUID.randomUUID();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** Adds a text field. */
  public Multipart field(String name, String value) {
    write(
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\""
            + quoted(name)
            + "\"\r\n\r\n");
    write(value + "\r\n");
    return this;
  }

  /** Adds a file. */
  public Multipart file(String name, String fileName, String contentType, byte[] content) {
    write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name));
    write("\"; filename=\"" + quoted(fileName) + "\"\r\nContent-Type: " + contentType + "\r\n\r\n");
    body.writeBytes(content);
    write("\r\n");
    return this;
  }

  /** Returns the {@code Content-Type} header's value for this body. */
  public String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  /** Returns the finished body; no parts may be added afterwards. */
  public byte[] bytes() {
    write("--" + boundary + "--\r\n");
    return body.toByteArray();
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Escapes as browsers do (HTML, "multipart form data"). */
  private static String quoted(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }
}
