package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.launch.SharedAwsMuseum;

/** Response headers of pictures that are stored in S3. */
class AwsAnswersIT {
  private static String image;

  @BeforeAll
  static void hang() {
    image =
        HttpMember.join(SharedAwsMuseum.address())
            .hang("Лежит в облаке")
            .replace("/view/", "/image/");
  }

  @Test
  void headOfAPictureIsAnsweredByTheMuseumItself() {
    Reply head = new Client(SharedAwsMuseum.address()).head(image + "/thumb");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Type")).isEqualTo("image/webp");
    assertThat(head.header("ETag")).isNotEmpty();
    assertThat(head.body()).isEmpty();
  }

  @Test
  void aSignedAddressIsCachedPrivately() {
    Reply picture = new Client(SharedAwsMuseum.address()).get(image + "/original?download");

    assertThat(picture.status()).isEqualTo(302);
    assertThat(picture.header("Cache-Control")).startsWith("private, max-age=");
    assertThat(picture.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(picture.header("Location"))
        .contains("response-content-disposition=attachment")
        .contains("UTF-8");
  }

  @Test
  void theNameInItsOwnLettersArrivesFromTheStore() throws Exception {
    Reply picture = new Client(SharedAwsMuseum.address()).get(image + "/original?download");
    var saved =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(picture.header("Location"))).build(),
                BodyHandlers.discarding());

    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow())
        .isEqualTo(
            "attachment; filename=\"meme.png\"; filename*=UTF-8''"
                + URLEncoder.encode("Лежит в облаке", StandardCharsets.UTF_8).replace("+", "%20")
                + ".png");
  }
}
