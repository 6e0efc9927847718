package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.launch.Databases;
import org.mememuseum.launch.PostgresServer;
import org.mememuseum.launch.TestMuseum;

/** What was accepted survives a crash of the server at that very moment. */
class CrashIT {

  @Test
  void aMemeWhoseServerIsKilledBeforeItsExaminationIsThereAndGetsItsVerdict() {
    try (TestMuseum museum = TestMuseum.empty("crash", Map.of()).start()) {
      HttpMember member = HttpMember.join(museum.address());
      var uploaded = new AtomicReference<String>();

      ExaminationQueue.pause(
          museum,
          () -> {
            uploaded.set(member.upload("Answered in time"));
            beginUpload(museum, member);
            museum.server().kill();
            assertThat(statusOfTheOnlyMeme(museum.database())).isEqualTo("PENDING");
            museum.server().start();
            museum.server().awaitHealthy();
          });

      String meme = uploaded.get();
      assertThat(member.client().get(meme).status()).isEqualTo(200);
      member.awaitPublic(meme);
      Client stranger = new Client(museum.address());
      String image = meme.replace("/view/", "/image/");
      assertThat(stranger.get(image + "/original").status()).isEqualTo(200);
      assertThat(stranger.get(image + "/show").status()).isEqualTo(200);
      assertThat(stranger.get("/").html()).contains("Answered in time");
      assertThat(temporaryFiles(museum)).as("the codec library alone").hasSizeLessThanOrEqualTo(2);
    }
  }

  // Sends enough of an upload that the server has a temporary file for it when it is killed.
  private static void beginUpload(TestMuseum museum, HttpMember member) {
    var connection =
        RawConnection.to(museum.address())
            .begin(
                "POST",
                "/upload",
                "Content-Type: multipart/form-data; boundary=b",
                "Cookie: museum=" + member.client().signInToken(),
                "Content-Length: 1000000")
            .endHeaders();
    connection.send("x".repeat(100_000));
    Await.until(
        "it comes in",
        () -> temporaryFiles(museum).stream().anyMatch(name -> name.startsWith("body-")));
  }

  private static List<String> temporaryFiles(TestMuseum museum) {
    Path server = museum.server().log().getParent().getParent();
    try (Stream<Path> all = Files.walk(server.resolve("tmp"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.getParent().endsWith("museum"))
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String statusOfTheOnlyMeme(PostgresServer database) {
    String url = database.url(PostgresServer.DATABASE);
    try (Connection connection = Databases.connect(url, PostgresServer.USER, database.password());
        var statement = connection.createStatement();
        var memes = statement.executeQuery("select min(status) from memes having count(*) = 1")) {
      assertThat(memes.next()).as("there is one meme").isTrue();
      return memes.getString(1);
    } catch (SQLException e) {
      throw new AssertionError("The memes could not be read.", e);
    }
  }
}
