package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.launch.SharedMuseum;

/** Likes and views are counted correctly. */
class CountsIT {

  private static final String[] PERSON = {"User-Agent", "Mozilla/5.0 (one person)"};
  private static final String[] OTHER = {"User-Agent", "Mozilla/5.0 (another person)"};

  private static HttpMember owner;
  private static HttpMember member;

  @BeforeAll
  static void join() {
    owner = HttpMember.join(SharedMuseum.address());
    member = HttpMember.join(SharedMuseum.address());
  }

  @Test
  void aLikeCountsOnceHoweverOftenItIsSentAtTheSameTime() {
    String meme = owner.hang("Loved in a hurry");
    Reply page = member.client().get(meme);
    Map<String, String> like = page.form("Like").press("Like").values();

    CompletableFuture.allOf(
            IntStream.range(0, 20)
                .mapToObj(
                    i ->
                        CompletableFuture.runAsync(
                            () ->
                                assertThat(member.client().post(meme, like).status())
                                    .isEqualTo(303)))
                .toArray(CompletableFuture[]::new))
        .join();

    assertThat(page(meme)).contains(">1 like<");
    owner.like(meme);
    assertThat(page(meme)).contains(">2 likes<");
  }

  @Test
  void aTakenBackLikeStaysTakenBackHoweverOftenItIsSent() {
    String meme = owner.hang("Unloved");
    member.like(meme);
    Map<String, String> unlike = member.client().get(meme).form("Like").press("Like").values();
    member.client().post(meme, unlike);
    member.client().post(meme, unlike);

    assertThat(page(meme)).contains(">0 likes<");
  }

  @Test
  void aViewCountsOnceForAPersonAndADayAndNotForRobotsOrTheOwner() {
    String meme = owner.hang("Looked at");
    Client stranger = new Client(SharedMuseum.address());
    stranger.get(meme, Visitors.ROBOT);
    stranger.get(meme, "User-Agent", "");
    stranger.get(meme, "Sec-Purpose", "prefetch");
    stranger.head(meme);
    owner.client().get(meme);
    for (int i = 0; i < 3; i++) {
      stranger.get(meme, PERSON);
    }
    Await.until("one view is counted", () -> page(meme).contains(">1 view<"));
    stranger.get(meme, PERSON);
    stranger.get(meme, OTHER);
    Await.until("two views are counted", () -> page(meme).contains(">2 views<"));
  }

  private static String page(String meme) {
    return new Client(SharedMuseum.address()).get(meme, Visitors.ROBOT).html();
  }
}
