package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.launch.SharedMuseum;

/** Requests that none of the museum's pages sends. */
class ForgedRequestIT {

  private static final String STATE = "jakarta.faces.ViewState";
  private static final Pattern COMMENT = Pattern.compile("id=\"comment-([0-9a-f-]{36})\"");

  private static HttpMember owner;
  private static HttpMember intruder;
  private static String meme;
  private static String comment;

  @BeforeAll
  static void hang() {
    owner = HttpMember.join(SharedMuseum.address());
    intruder = HttpMember.join(SharedMuseum.address());
    meme = owner.hang("Not yours");
    owner.comment(meme, "Not yours either.");
    Matcher match = COMMENT.matcher(owner.client().get(meme).html());
    assertThat(match.find()).isTrue();
    comment = match.group(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null",
    "Referer, https://evil.example/page",
    "X-Nothing, said"
  })
  void aPostFromElsewhereDoesNothing(String header, String value) {
    Reply page = owner.client().get(meme);
    Reply like = owner.client().submit(page, page.form("Like").press("Like"), header, value);
    Reply logout = owner.client().post("/logout", Map.of(), header, value);

    assertThat(like.status()).isEqualTo(403);
    assertThat(like.html()).contains("did not come from one of our own pages");
    assertThat(logout.status()).isEqualTo(403);
    assertThat(owner.client().get("/dashboard").status()).isEqualTo(200);
    assertThat(owner.client().get(meme).html()).contains("0 likes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "-1:1", "stateless\0"})
  void aFormWithForgedStateIsRefused(String state) {
    Reply page = owner.client().get(meme);
    PageForm form = page.form("Like").press("Like");
    Map<String, String> values = new HashMap<>(form.values());
    values.put(STATE, state);
    requireRefused(owner.client().post(meme, values));
  }

  @Test
  void aFormWithoutStateIsRefused() {
    Reply page = owner.client().get(meme);
    Map<String, String> values = new HashMap<>(page.form("Like").press("Like").values());
    values.remove(STATE);
    requireRefused(owner.client().post(meme, values));
  }

  @Test
  void aFormWithOtherFieldNamesDoesNothing() {
    Reply answer =
        owner.client().post(meme, Map.of("komment", "text", "like", "yes", STATE, "stateless"));

    assertThat(answer.status()).isLessThan(500);
    assertThat(owner.client().get(meme).html()).contains("0 likes", "1 comment");
  }

  @Test
  void somebodyElsesMemeIsNotDeletedFromOnesDashboard() {
    intruder.hang("Mine, for a desk with a button on it");
    Reply answer = row(intruder, "/dashboard", "removal", meme.replace("/view/", ""));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(owner.client().get(meme).status()).isEqualTo(200);
  }

  @Test
  void somebodyElsesMemeIsNotDeletedFromItsPage() {
    Reply answer =
        intruder
            .client()
            .post(
                meme, Map.of("withdrawal", "withdrawal", "withdraw", "Delete", STATE, "stateless"));

    assertThat(intruder.client().get(meme).html()).doesNotContain("\"withdraw\"");
    assertThat(answer.status()).isLessThan(500);
    assertThat(owner.client().get(meme).status()).isEqualTo(200);
  }

  @Test
  void somebodyElsesCommentIsNotRemoved() {
    assertThat(row(intruder, meme, "removal", comment).status()).isEqualTo(404);
    assertThat(owner.client().get(meme).html()).contains("Not yours either.");
  }

  @Test
  void somebodyElsesCommentIsNotChanged() {
    Reply page = intruder.client().get(meme + "?edit=" + comment);
    Reply answer =
        intruder
            .client()
            .post(
                meme + "?edit=" + comment,
                Map.of(
                    "editing",
                    "editing",
                    "edit",
                    comment,
                    "wording",
                    "Mine now.",
                    "save",
                    "Save",
                    STATE,
                    "stateless"));

    assertThat(page.html()).doesNotContain("id=\"wording\"");
    assertThat(answer.status()).isLessThan(500);
    assertThat(owner.client().get(meme).html()).contains("Not yours either.");
    assertThat(owner.client().get(meme).html()).doesNotContain("Mine now.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "../../etc", "00000000-0000-0000-0000-000000000000"})
  void aRowThatIsNoIdIsNotFound(String row) {
    Reply answer = row(owner, "/dashboard", "removal", row);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.showsItsInside()).isFalse();
  }

  @Test
  void aStrangerNeitherLikesNorCommentsNorUploads() {
    Client stranger = new Client(SharedMuseum.address());
    Map<String, String> like = Map.of("reaction", "reaction", "like", "Like", STATE, "stateless");
    Map<String, String> write =
        Map.of("writing", "writing", "comment", "Hi", "write", "Comment", STATE, "stateless");

    assertThat(stranger.post(meme, like).status()).isLessThan(500);
    assertThat(stranger.post(meme, write).status()).isLessThan(500);
    assertThat(stranger.post("/upload", Map.of(STATE, "stateless")).status()).isEqualTo(401);
    assertThat(owner.client().get(meme).html()).contains("0 likes", "1 comment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/view/x",
        "/view/",
        "/view/00000000-0000-0000-0000-000000000000",
        "/view/../../etc/passwd",
        "/view/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/view/%00",
        "/view/%ff",
        "/view/1;jsessionid=x",
        "/image/x/thumb",
        "/image/00000000-0000-0000-0000-000000000000/thumb",
        "/image/../../../../etc/passwd",
        "/image/%00/thumb",
        "/static/..%2fweb.xml",
        "/WEB-INF/web.xml",
        "/view.xhtml",
        "/tag/%20",
        "/category/basement",
        "/by/nobody-of-this-name",
        "/admin"
      })
  void anAddressThatLeadsNowhereIsRefused(String path) {
    Reply answer = new Client(SharedMuseum.address()).get(path);

    assertThat(answer.status()).isIn(308, 400, 404);
    assertThat(answer.showsItsInside()).isFalse();
    assertThat(answer.html()).doesNotContain("root:x:", "<web-app");
  }

  @Test
  void aPictureInAnUnknownRenditionIsNotFound() {
    String image = meme.replace("/view/", "/image/");
    Client stranger = new Client(SharedMuseum.address());

    assertThat(stranger.get(image + "/huge").status()).isEqualTo(404);
    assertThat(stranger.get(image).status()).isEqualTo(404);
    assertThat(stranger.get(image + "/thumb/more").status()).isEqualTo(404);
  }

  @Test
  void aForgedCursorShowsTheFirstPage() {
    Reply hall = new Client(SharedMuseum.address()).get("/?after=nonsense");

    assertThat(hall.status()).isEqualTo(200);
    assertThat(hall.html()).contains(meme);
  }

  @Test
  void aForgedFlashIsNeitherReadNorAnswered() {
    Reply page = new Client(SharedMuseum.address()).get("/login", "Cookie", "csfcfc=forged");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Set-Cookie")).isEmpty();
  }

  private static void requireRefused(Reply answer) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.html()).contains("This form did not come from one of our pages");
    assertThat(answer.showsItsInside()).isFalse();
    assertThat(owner.client().get(meme).html()).contains("0 likes");
  }

  private static Reply row(HttpMember member, String path, String action, String row) {
    return member
        .client()
        .post(path, Map.of(action, action, action + "-go", "1", "row", row, STATE, "stateless"));
  }
}
