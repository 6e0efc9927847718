package org.mememuseum.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mememuseum.aws.LocalCredentials;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageLink;
import software.amazon.awssdk.services.s3.S3Client;

class ImageLinksTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final ImageKey KEY =
      new ImageKey(MemberId.next(NOON), MemeId.next(NOON), Rendition.SHOW, ImageFormat.WEBP);

  @Test
  void aLinkStaysTheSameForHalfItsLifetime() {
    var first = linkAt(NOON);

    assertThat(first.stableUntil()).isEqualTo(NOON.plusSeconds(1800));
    assertThat(linkAt(NOON.plusSeconds(1799))).isEqualTo(first);
    assertThat(linkAt(NOON.plusSeconds(1800)).address()).isNotEqualTo(first.address());
  }

  @Test
  void aLinkIsSignedAsOfTheBeginningOfTheHalfAndSaysItsLifetime() {
    assertThat(linkAt(NOON.plusSeconds(900)).address())
        .hasParameter("X-Amz-Date", "20261122T120000Z")
        .hasParameter("X-Amz-Expires", "3600")
        .hasParameter("X-Amz-SignedHeaders", "host");
  }

  @Test
  void aLinkNamesNoSecret() {
    assertThat(linkAt(NOON).address().toString()).doesNotContain(LocalCredentials.SECRET_KEY);
  }

  @Test
  void aLinkLeadsToTheBucketInItsRegion() {
    URI address = linkAt(NOON).address();

    assertThat(address).hasScheme("https").hasHost("pictures.s3.eu-central-1.amazonaws.com");
    assertThat(address.getPath()).isEqualTo("/" + KEY.path());
    try (var s3 = client()) {
      assertThat(linksAt(NOON, s3).originOf("pictures"))
          .isEqualTo(URI.create("https://pictures.s3.eu-central-1.amazonaws.com"));
    }
  }

  private static ImageLink linkAt(Instant now) {
    try (var s3 = client()) {
      return linksAt(now, s3).to("pictures", KEY, "inline; filename=\"cat.webp\"");
    }
  }

  private static ImageLinks linksAt(Instant now, S3Client s3) {
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    return new ImageLinks(s3, LocalCredentials.provider(), Duration.ofHours(1), clock);
  }

  private static S3Client client() {
    return S3Connection.open(
        builder ->
            builder
                .region(LocalCredentials.REGION)
                .credentialsProvider(LocalCredentials.provider()));
  }
}
