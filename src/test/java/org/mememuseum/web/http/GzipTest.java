package org.mememuseum.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.web.routes.FakeRequest;

class GzipTest {
  private final FakeRequest request = FakeRequest.to("https://museum.example/");

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, GZIP;q=0.8", "gzip;q=0.01"})
  void clientsThatAcceptGzipGetIt(String choices) {
    assertThat(Gzip.isWantedBy(request.with("Accept-Encoding", choices).get())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.0, br", "notgzip", "*"})
  void clientsThatDoNotAcceptGzipDoNotGetIt(String choices) {
    assertThat(Gzip.isWantedBy(request.with("Accept-Encoding", choices).get())).isFalse();
  }

  @Test
  void clientsWithoutTheHeaderDoNotGetGzip() {
    assertThat(Gzip.isWantedBy(request.get())).isFalse();
  }

  @Test
  void packedBytesUnpackToThemselves() throws IOException {
    byte[] page = "<p>A museum.</p>".repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    byte[] compressed = Gzip.pack(page);

    assertThat(compressed).hasSizeLessThan(page.length / 10);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
        .isEqualTo(page);
  }
}
