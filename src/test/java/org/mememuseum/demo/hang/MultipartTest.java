package org.mememuseum.demo.hang;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MultipartTest {
  @Test
  void fieldsAndFilesStandInOrderBetweenBoundaries() {
    var body =
        new Multipart()
            .file("form:picture", "a\"b.png", "image/png", new byte[] {(byte) 0x89, 13, 10, 0})
            .field("title", "Grüße");
    String boundary = body.contentType().replaceFirst(".*boundary=", "");

    assertThat(new String(body.bytes(), ISO_8859_1))
        .isEqualTo(
            "--%s\r\nContent-Disposition: form-data; name=\"form:picture\"; filename=\"a%%22b.png\"\r\n"
                    .formatted(boundary)
                + "Content-Type: image/png\r\n\r\n\u0089\r\n\0\r\n"
                + "--%s\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n"
                    .formatted(boundary)
                + new String("Grüße".getBytes(UTF_8), ISO_8859_1)
                + "\r\n--%s--\r\n".formatted(boundary));
  }
}
