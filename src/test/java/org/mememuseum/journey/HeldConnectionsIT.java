package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/**
 * Clients that hold connections open: all other requests are answered as quickly as without them.
 */
class HeldConnectionsIT {
  private static final int CLIENTS = 200;
  private static final Duration SOON = Duration.ofSeconds(3);

  private static String meme;
  private static String image;

  private final List<RawConnection> held = new ArrayList<>();

  @BeforeAll
  static void hang() {
    var member = HttpMember.join(SharedMuseum.address());
    byte[] noise = Pictures.noise(1500, 1500);
    assertThat(noise.length).as("more than any buffer on the way").isGreaterThan(4_000_000);
    meme = member.hang("A large picture", noise);
    image = meme.replace("/view/", "/image/");
  }

  @AfterEach
  void letGo() {
    held.forEach(RawConnection::close);
    Await.until("all is let go", () -> new Client(SharedMuseum.address()).get("/").status() == 200);
  }

  @Test
  void slowFormsHoldNobodyUp() {
    hold(
        connection ->
            connection
                .begin(
                    "POST",
                    "/login",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: 1000")
                .endHeaders()
                .send("email="));

    requirePagesInTime();
    requireFormTaken("127.0.0.2");
  }

  @Test
  void slowUploadsHoldNobodyUp() {
    var member = HttpMember.join(SharedMuseum.address());
    hold(
        connection ->
            connection
                .begin(
                    "POST",
                    "/upload",
                    "Cookie: museum=" + member.client().signInToken(),
                    "Content-Type: multipart/form-data; boundary=x",
                    "Content-Length: 5000000")
                .endHeaders()
                .send("--x\r\n"));

    requirePagesInTime();
  }

  @Test
  void getRequestsWithABodyHoldNobodyUp() {
    hold(connection -> connection.begin("GET", "/", "Content-Length: 1000").endHeaders());

    requirePagesInTime();
  }

  @Test
  void slowReadersOfALargePictureHoldNobodyUp() {
    hold(connection -> connection.begin("GET", image + "/original").endHeaders());

    requirePagesInTime();
  }

  @Test
  void slowReadersOfPagesHoldNobodyUp() {
    hold(connection -> connection.begin("GET", "/?after=").endHeaders());

    requirePagesInTime();
  }

  @Test
  void headersThatNeverEndHoldNobodyUp() {
    byte[] piece = "X-More: %s\r\n".formatted("x".repeat(4096)).getBytes();
    hold(connection -> connection.begin("GET", "/").sendUntilClosed(piece, 256));

    requirePagesInTime();
  }

  @Test
  void aFormThatComesPieceByPieceIsAccepted() {
    requireFormTaken("127.0.0.1");
  }

  private static void requireFormTaken(String from) {
    String form = "email=&password=&remember=&jakarta.faces.ViewState=stateless&login=login&enter=";
    try (var slow = RawConnection.to(SharedMuseum.address(), from)) {
      slow.begin(
              "POST",
              "/login",
              "Content-Type: application/x-www-form-urlencoded",
              "Content-Length: " + form.length())
          .endHeaders();
      form.chars().forEach(letter -> slow.send(Character.toString(letter)));

      assertThat(slow.status()).isEqualTo(422);
    }
  }

  @Test
  void aLargePictureArrivesWhole() {
    Reply picture = new Client(SharedMuseum.address()).get(image + "/original");

    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.header("Content-Length")).isEqualTo("" + picture.body().length);
    assertThat(picture.body()).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    assertThat(picture.body().length).isGreaterThan(4_000_000);
  }

  private void hold(Consumer<RawConnection> request) {
    IntStream.range(0, CLIENTS)
        .forEach(
            number -> {
              var connection = RawConnection.to(SharedMuseum.address());
              held.add(connection);
              request.accept(connection);
            });
  }

  private static void requirePagesInTime() {
    var client = new Client(SharedMuseum.address());
    for (String path : List.of("/", "/?after=", meme, image + "/thumb", "/about", "/health")) {
      long begin = System.nanoTime();
      assertThat(client.get(path).status()).as(path).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(path).isLessThan(SOON);
    }
  }
}
