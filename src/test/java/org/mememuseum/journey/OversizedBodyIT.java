package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.launch.SharedMuseum;

/** Bodies larger than any form: refused at every address, and the server stays up. */
class OversizedBodyIT {
  private static final byte[] MEGABYTE = "x".repeat(1024 * 1024).getBytes(US_ASCII);
  private static final byte[] BEGINNING =
      "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n".getBytes(US_ASCII);
  private static final byte[] END = "\r\n--x--\r\n".getBytes(US_ASCII);

  private static HttpMember member;
  private static long server;

  @BeforeAll
  static void join() {
    member = HttpMember.join(SharedMuseum.address());
    server = SharedMuseum.museum().server().pid();
  }

  @AfterEach
  void requireTheSameServerAlive() {
    assertThat(new Client(SharedMuseum.address()).get("/health").status()).isEqualTo(200);
    assertThat(SharedMuseum.museum().server().pid()).isEqualTo(server);
  }

  static List<String> everywhere() {
    return Addresses.all();
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void aTextOfSixtyMegabytesIsRefusedAtEveryAddress(String path) {
    assertThat(sendText(path, 60, Optional.empty())).isBetween(400, 499);
    assertThat(sendText(path, 60, Optional.of(member))).isBetween(400, 499);
  }

  @Test
  void manyAtOnceAreRefusedToo() {
    IntStream.range(0, 12)
        .parallel()
        .forEach(number -> assertThat(sendText("/upload", 8, Optional.of(member))).isEqualTo(413));
  }

  @Test
  void aFieldThatIsTooLongForAnyFormIsRefusedBeforeAnythingKeepsIt() {
    Multipart form = new Multipart().field("description", "x".repeat(21 * 1024));

    assertThat(member.client().send("/upload", form).status()).isEqualTo(413);
  }

  @Test
  void manyFieldsThatAreTooMuchTogetherAreRefused() {
    Multipart form = new Multipart();
    IntStream.range(0, 6).forEach(i -> form.field("description", "x".repeat(12 * 1024)));

    assertThat(member.client().send("/upload", form).status()).isEqualTo(413);
  }

  @Test
  void moreFieldsThanAnyFormHasAreRefused() {
    Multipart form = new Multipart();
    IntStream.range(0, 300).forEach(i -> form.field("field" + i, ""));

    assertThat(member.client().send("/upload", form).status()).isEqualTo(413);
  }

  @Test
  void aFormThatIsCutOffIsRefused() {
    try (var cut = RawConnection.to(SharedMuseum.address())) {
      beginUpload(cut, "/upload", BEGINNING.length, Optional.of(member))
          .sendUntilClosed(BEGINNING, 1);

      assertThat(cut.status()).isEqualTo(400);
    }
  }

  private static int sendText(String path, int megabytes, Optional<HttpMember> by) {
    int length = BEGINNING.length + megabytes * MEGABYTE.length + END.length;
    try (var large = RawConnection.to(SharedMuseum.address())) {
      var upload = beginUpload(large, path, length, by);
      upload.sendUntilClosed(BEGINNING, 1);
      upload.sendUntilClosed(MEGABYTE, megabytes);
      upload.sendUntilClosed(END, 1);
      return upload.status();
    }
  }

  private static RawConnection beginUpload(
      RawConnection connection, String path, int length, Optional<HttpMember> by) {
    connection.begin(
        "POST", path, "Content-Type: multipart/form-data; boundary=x", "Content-Length: " + length);
    by.ifPresent(
        uploader -> connection.send("Cookie: museum=" + uploader.client().signInToken() + "\r\n"));
    return connection.endHeaders();
  }
}
