package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/** What the museum does not disclose, and does not let caches keep. */
class PrivacyIT {

  private static HttpMember member;
  private static String meme;

  @BeforeAll
  static void hang() {
    member = HttpMember.join(SharedMuseum.address());
    meme = member.hang("Nobody's business");
    member.comment(meme, "Said in public.");
  }

  @Test
  void strangersGetNoCookieAnywhere() {
    Client stranger = new Client(SharedMuseum.address());
    for (String path : publicPages()) {
      Reply page = stranger.get(path);
      assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
      assertThat(page.html()).as(path).doesNotContain("jsessionid", "JSESSIONID");
    }
    assertThat(stranger.hasCookies()).isFalse();
  }

  @Test
  void noPageShowsAnEmailAddress() {
    HttpMember other = HttpMember.join(SharedMuseum.address());
    List<String> own = List.of("/dashboard", "/profile", "/notices", "/upload");
    Stream.concat(publicPages().stream(), own.stream())
        .forEach(
            path -> {
              String html = other.client().get(path).html();
              assertThat(html).as(path).doesNotContain("@journey.invalid", TestMuseum.ADMIN_EMAIL);
            });
  }

  @Test
  void pagesOfLoggedInMembersAreNotCached() {
    assertThat(member.client().get("/").header("Cache-Control")).isEqualTo("no-store");
    assertThat(member.client().get("/dashboard").header("Cache-Control")).isEqualTo("no-store");
    assertThat(new Client(SharedMuseum.address()).get("/").header("Cache-Control"))
        .isEqualTo("no-cache");
  }

  private static List<String> publicPages() {
    return List.of(
        "/",
        "/about",
        "/login",
        "/register",
        meme,
        meme.replace("/view/", "/image/") + "/thumb",
        "/by/" + member.account().name(),
        "/tag/anything",
        "/category/other",
        "/random",
        "/feed.xml",
        "/health",
        "/robots.txt",
        "/nothing-here",
        "/dashboard");
  }
}
