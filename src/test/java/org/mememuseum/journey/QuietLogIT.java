package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/**
 * Malformed or aborted requests get a proper status and leave no warning, error or stack trace in
 * the log.
 */
class QuietLogIT {
  private static HttpMember member;
  private static String image;

  private int before;

  @BeforeAll
  static void hang() {
    member = HttpMember.join(SharedMuseum.address());
    image = member.hang("Much of it", Pictures.noise(1_500, 1_500)).replace("/view/", "/image/");
  }

  @BeforeEach
  void mark() throws IOException {
    before = log().size();
  }

  @AfterEach
  void requireQuiet() throws IOException {
    // By the time this later request is answered, the earlier ones have been logged.
    Await.until("it goes on", () -> client().get("/about").status() == 200);
    assertThat(log().subList(before, log().size()))
        .noneMatch(line -> line.startsWith("\tat ") || line.contains("Incident"))
        .noneMatch(line -> line.contains(" ERROR ") || line.contains(" WARN "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "stateless", "%00", "rO0ABXNy", ""})
  void aViewStateInTheQueryLeavesTheLogQuiet(String state) {
    assertThat(client().get("/login?jakarta.faces.ViewState=" + state).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/about", "/static/none", "/image/none/show"})
  void aCookieThatIsNotAsciiLeavesTheLogQuiet(String path) {
    assertThat(status("GET", path, "Cookie: caf\u00e9=\u00fc; museum=\u00e4")).isIn(200, 404);
    assertThat(status("GET", path, "Cookie: a=b", "Cookie: a=\u00ff")).isIn(200, 404);
    assertThat(status("GET", path, "Cookie: a=b", "Cookie: a=\u0007")).isIn(200, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/about", "/static/none"})
  void threeHundredCookiesLeaveTheLogQuiet(String path) {
    String cookies =
        IntStream.range(0, 300).mapToObj(i -> "c" + i + "=1").collect(Collectors.joining("; "));

    assertThat(status("GET", path, "Cookie: " + cookies)).isIn(200, 404);
  }

  @Test
  void anAsteriskAsPathLeavesTheLogQuiet() {
    assertThat(status("GET", "*")).isEqualTo(400);
    assertThat(status("OPTIONS", "*")).isIn(200, 204, 400);
  }

  @ParameterizedTest
  @CsvSource({"%zz, 302", "x=%zz, 302", "%, 302", "x=%e4, 200"})
  void aQueryWithABrokenEscapeLeavesTheLogQuiet(String query, int expected) {
    assertThat(status("GET", "/about?" + query)).isEqualTo(expected);
    assertThat(status("POST", "/about?" + query)).isIn(302, 400, 403, 404, 405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"login", "registration"})
  void aFormWithoutItsFieldsLeavesTheLogQuiet(String form) {
    String path = form.equals("login") ? "/login" : "/register";
    var bare = Map.of(form, form, "jakarta.faces.ViewState", "stateless", "go", "Go");

    assertThat(client().post(path, bare).status()).isIn(200, 400, 422);
  }

  @Test
  void membersFormsWithoutTheirFieldsLeaveTheLogQuiet() {
    for (var form :
        List.of(
            "uploading", "presentation", "secret", "writing", "editing", "removal", "reaction")) {
      for (String path : List.of("/upload", "/profile", image.replace("/image/", "/view/"))) {
        var bare = Map.of(form, form, "jakarta.faces.ViewState", "stateless", form + "-go", "1");
        assertThat(member.client().post(path, bare).status())
            .as("%s at %s", form, path)
            .isIn(200, 303, 400, 404, 422);
      }
    }
  }

  @Test
  void anAbortedPostLeavesTheLogQuiet() {
    try (var connection = RawConnection.to(SharedMuseum.address())) {
      connection
          .begin(
              "POST",
              "/upload",
              "Cookie: museum=" + member.client().signInToken(),
              "Content-Type: multipart/form-data; boundary=x",
              "Content-Length: 5000000")
          .endHeaders()
          .send("--x\r\n" + "y".repeat(100_000));
    }
  }

  @Test
  void anAbortedDownloadLeavesTheLogQuiet() {
    for (int i = 0; i < 5; i++) {
      try (var connection = RawConnection.to(SharedMuseum.address())) {
        connection.begin("GET", image + "/original").endHeaders();
        assertThat(connection.status()).isEqualTo(200);
      }
    }
  }

  private static int status(String method, String path, String... headers) {
    try (var connection = RawConnection.to(SharedMuseum.address())) {
      return connection.begin(method, path, headers).endHeaders().status();
    }
  }

  private static Client client() {
    return new Client(SharedMuseum.address());
  }

  private static List<String> log() throws IOException {
    return Files.readAllLines(SharedMuseum.museum().server().log());
  }
}
