package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/** Response headers and formats, for every kind of response. */
class AnswersIT {

  private static HttpMember member;
  private static String meme;
  private static String image;

  @BeforeAll
  static void hang() {
    member = HttpMember.join(SharedMuseum.address());
    meme = member.hang("Asked for");
    image = meme.replace("/view/", "/image/");
  }

  @Test
  void aPublicPictureMayBeCachedAndIsNotSentTwice() {
    Client stranger = new Client(SharedMuseum.address());
    Reply picture = stranger.get(image + "/thumb");
    Reply again = stranger.get(image + "/thumb", "If-None-Match", picture.header("ETag"));

    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.header("Content-Type")).isEqualTo("image/webp");
    assertThat(picture.header("Cache-Control")).startsWith("public, max-age=");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(stranger.get(image + "/thumb", "If-None-Match", "\"other\"").status())
        .isEqualTo(200);
  }

  @Test
  void aPictureThatIsNotPublicIsNeverCached() {
    ExaminationQueue.pause(SharedMuseum.museum(), AnswersIT::requireThatAPendingPictureIsPrivate);
  }

  private static void requireThatAPendingPictureIsPrivate() {
    String pending = member.upload("Not yet").replace("/view/", "/image/");
    Reply picture = member.client().get(pending + "/show");

    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.header("Cache-Control")).isEqualTo("private, no-store");
    assertThat(picture.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    Client stranger = new Client(SharedMuseum.address());
    Reply revalidated = stranger.get(pending + "/show", "If-None-Match", picture.header("ETag"));
    assertThat(revalidated.status()).isEqualTo(404);
  }

  @Test
  void aDownloadIsNamedAfterTheTitle() {
    Reply picture = new Client(SharedMuseum.address()).get(image + "/original?download");

    assertThat(picture.header("Content-Type")).isEqualTo("image/png");
    assertThat(picture.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"asked-for.png\"");
    assertThat(picture.header("Content-Length")).isEqualTo("" + picture.body().length);
  }

  @Test
  void aDownloadIsNamedAfterATitleInOtherLettersToo() {
    String other = member.hang("Кот").replace("/view/", "/image/");
    Reply picture = new Client(SharedMuseum.address()).get(other + "/original?download");

    assertThat(picture.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"meme.png\"; filename*=UTF-8''%D0%9A%D0%BE%D1%82.png");
  }

  @Test
  void otherSitesMayEmbedPublicPicturesAndNothingElse() {
    Client stranger = new Client(SharedMuseum.address());

    assertThat(stranger.get(image + "/thumb").header("Cross-Origin-Resource-Policy"))
        .isEqualTo("cross-origin");
    assertThat(stranger.get(meme).header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void aFeedIsNotSentTwiceAndAlwaysCachedForAMinute() {
    Client reader = new Client(SharedMuseum.address());
    for (int i = 0; i < 3; i++) {
      Reply feed = reader.get("/feed.xml");
      assertThat(feed.header("Cache-Control")).isEqualTo("public, max-age=60");
      assertThat(feed.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
      assertThat(feed.header("ETag")).startsWith("W/");
      requireNotModified("If-None-Match", "ETag", reader);
      requireNotModified("If-Modified-Since", "Last-Modified", reader);
    }
    assertThat(reader.get("/feed.xml", "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  // Retries, because another test's picture may be approved between the two requests.
  private static void requireNotModified(
      String requestHeader, String responseHeader, Client reader) {
    Await.until(
        "the feed is not sent twice",
        () -> {
          String validator = reader.get("/feed.xml").header(responseHeader);
          Reply again = reader.get("/feed.xml", requestHeader, validator);
          return again.status() == 304 && again.body().length == 0;
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/about",
        "/login",
        "/dashboard",
        "/random",
        "/feed.xml",
        "/health",
        "/favicon.svg",
        "/nothing-here",
        "/view/%00",
        "/admin/review"
      })
  void everyKindOfResponseHasTheSecurityHeaders(String path) {
    Reply answer = new Client(SharedMuseum.address()).get(path);

    requireProtected(answer);
  }

  @Test
  void picturesAndRefusalsHaveTheSecurityHeaders() {
    requireProtected(new Client(SharedMuseum.address()).get(image + "/thumb"));
    requireProtected(new Client(SharedMuseum.address()).get(image + "/none"));
    requireProtected(member.comment(meme, ""));
    requireProtected(member.client().post(meme, Map.of(), "Sec-Fetch-Site", "cross-site"));
    requireProtected(member.client().post(meme, Map.of()));
  }

  @Test
  void theStyleSheetHasAVersionedAddressAndIsCachedForAYear() {
    Client stranger = new Client(SharedMuseum.address());
    var link =
        java.util.regex.Pattern.compile("/static/[^\"#]+\\.css").matcher(stranger.get("/").html());
    assertThat(link.find()).isTrue();

    Reply sheet = stranger.get(link.group());
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.header("Content-Type")).startsWith("text/css");
    assertThat(sheet.header("Cache-Control")).contains("max-age=31536000", "immutable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/about", "/feed.xml", "/login", "/health", "/favicon.svg"})
  void textIsCompressedForClientsThatAcceptItAndVariesByThat(String path) throws IOException {
    Client stranger = new Client(SharedMuseum.address());
    Reply plain = stranger.get(path);
    // Twice: once rendered, once from the page cache.
    for (int i = 0; i < 2; i++) {
      Reply compressed = stranger.get(path, "Accept-Encoding", "gzip, deflate");
      assertThat(compressed.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
      assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
      assertThat(unpacked(compressed.body())).hasSameSizeAs(plain.body());
    }
    assertThat(plain.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
    assertThat(plain.header("Content-Encoding")).isEmpty();
  }

  private static byte[] unpacked(byte[] compressed) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
  }

  @ParameterizedTest
  @CsvSource({
    "/favicon.ico, image/x-icon, 00000100",
    "/favicon.svg, image/svg+xml, 3C737667",
    "/apple-touch-icon.png, image/png, 89504E47",
    "/icon-192.png, image/png, 89504E47",
    "/icon-512.png, image/png, 89504E47"
  })
  void iconsAreWhatTheirNamesSay(String path, String type, String beginning) {
    Client stranger = new Client(SharedMuseum.address());
    Reply icon = stranger.get(path);

    assertThat(icon.header("Content-Type")).startsWith(type);
    assertThat(HexFormat.of().withUpperCase().formatHex(icon.body(), 0, 4)).isEqualTo(beginning);
    assertThat(stranger.get("/").html() + stranger.get("/site.webmanifest").html()).contains(path);
  }

  @Test
  void thePagesThatLinkToTheManifestMayReadIt() {
    Client stranger = new Client(SharedMuseum.address());
    Reply manifest = stranger.get("/site.webmanifest");

    assertThat(manifest.header("Content-Type")).isEqualTo("application/manifest+json");
    assertThat(manifest.html()).contains("\"name\": \"Meme Museum\"", "\"icons\"");
    assertThat(stranger.get("/").header("Content-Security-Policy")).contains("manifest-src 'self'");
  }

  @Test
  void loggingOutNeedsAPost() {
    Reply answer = member.client().get("/logout");

    assertThat(answer.status()).isIn(404, 405);
    assertThat(member.client().get("/dashboard").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/about", "/health", "/feed.xml", "/nothing-here"})
  void headAnswersLikeGetWithoutABody(String path) {
    Client stranger = new Client(SharedMuseum.address());
    Reply head = stranger.head(path);

    assertThat(head.status()).isEqualTo(stranger.get(path).status());
    assertThat(head.body()).isEmpty();
    requireProtected(head);
  }

  @Test
  void headOfAMemeAndItsPictureSucceeds() {
    Client stranger = new Client(SharedMuseum.address());

    assertThat(stranger.head(meme).status()).isEqualTo(200);
    assertThat(stranger.head(image + "/thumb").status()).isEqualTo(200);
  }

  @Test
  void healthIsReportedInJson() {
    Reply health = new Client(SharedMuseum.address()).get("/health");

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.header("Content-Type")).startsWith("application/json");
    assertThat(health.html().strip())
        .matches("\\{\"status\":\"up\",\"checks\":\\{(\"[a-z]+\":\"up\",?){3,}\\}\\}");
  }

  @Test
  void sharedLinksShowThePicture() {
    String html = new Client(SharedMuseum.address()).get(meme).html();

    assertThat(html)
        .contains("property=\"og:title\" content=\"Asked for\"")
        .containsPattern("property=\"og:image\" content=\"http[^\"]*" + image + "/share\"")
        .contains("property=\"og:image:type\" content=\"image/png\"")
        .contains("property=\"og:image:alt\"", "property=\"og:image:width\"")
        .containsPattern("rel=\"canonical\" href=\"http[^\"]*" + meme);
  }

  @Test
  void aWebpIsSharedAsJpegAndAPngAsItself() {
    Client stranger = new Client(SharedMuseum.address());
    String webp = member.hang("Modern", Pictures.webp(900, 600));
    String html = stranger.get(webp).html();

    assertThat(html).contains("property=\"og:image:type\" content=\"image/jpeg\"");
    Reply shared = stranger.get(webp.replace("/view/", "/image/") + "/share");
    assertThat(shared.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(shared.body()).startsWith(0xff, 0xd8, 0xff);
    assertThat(stranger.get(image + "/share").body())
        .isEqualTo(stranger.get(image + "/original").body());
  }

  private static void requireProtected(Reply answer) {
    assertThat(answer.header("Content-Security-Policy"))
        .as("%s %s", answer.status(), answer.headers().map())
        .contains("default-src 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Powered-By")).isEmpty();
    assertThat(answer.showsItsInside()).isFalse();
  }
}
