package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.picture.Pictures;

/** Limits on what one member may do in an hour. */
class MemberLimitsIT {
  private static final int PER_HOUR = StrictMuseum.PER_HOUR;

  private HttpMember member;

  @BeforeEach
  void join() {
    StrictMuseum.forgetAttempts();
    StrictMuseum.forgetQuotas();
    member = HttpMember.join(StrictMuseum.address());
  }

  @AfterEach
  void forgetAttempts() {
    StrictMuseum.forgetAttempts();
  }

  @Test
  void afterSoManyPicturesTheUploadFormSaysHowLongToWaitAndKeepsWhatWasTyped() {
    for (int i = 0; i < PER_HOUR; i++) {
      member.upload("Number " + i);
    }
    var before = member.works();

    for (int again = 0; again < 2; again++) {
      Reply answer = member.send(Map.of("Title", "One more"), "a.png", Pictures.png(200, 150));

      requireRefused(answer, "You hung as many pictures");
      assertThat(answer.typed("Upload", "Title")).contains("One more");
    }
    assertThat(member.works()).isEqualTo(before);
    assertThat(HttpMember.join(StrictMuseum.address()).upload("Somebody else's")).isNotEmpty();
  }

  @Test
  void afterSoManyCommentsTheFormSaysHowLongToWaitAndKeepsWhatWasTyped() {
    String path = aPublicMeme();
    IntStream.range(0, PER_HOUR + 5)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> member.comment(path, "Ha " + i)))
        .toList()
        .forEach(CompletableFuture::join);

    Reply answer = member.comment(path, "The last word");

    requireRefused(answer, "You wrote as many comments");
    assertThat(answer.typed("Comment", "Comment")).contains("The last word");
    assertThat(new Client(StrictMuseum.address()).get(path).html())
        .contains(PER_HOUR + " comments");
  }

  @Test
  void afterSoManyLikesAndLikesTakenBackThePageSaysHowLongToWait() {
    String path = aPublicMeme();
    for (int i = 0; i < PER_HOUR; i++) {
      assertThat(member.like(path).status()).isEqualTo(303);
    }

    requireRefused(member.like(path), "You liked as many pictures");
    assertThat(new Client(StrictMuseum.address()).get(path).html()).contains("0 likes");
  }

  @Test
  void afterSoManyChangesTheProfileSaysHowLongToWaitAndKeepsWhatWasTyped() {
    for (int i = 0; i < PER_HOUR; i++) {
      assertThat(describe("Bio " + i).status()).isEqualTo(303);
    }

    Reply answer = describe("One bio too many");

    requireRefused(answer, "You changed as much");
    assertThat(answer.typed("Save", "About you")).contains("One bio too many");
    assertThat(member.client().get("/profile").html()).doesNotContain("One bio too many");
  }

  @Test
  void afterSoManyNamesTheProfileSaysHowLongToWaitAndTheNameIsNotTaken() {
    String start = "Renamed" + System.nanoTime() % 1_000_000_000;
    for (int i = 0; i < PER_HOUR; i++) {
      assertThat(updateProfile("Name", start + "." + i).status()).isEqualTo(303);
    }

    requireRefused(updateProfile("Name", start), "You changed your name as often");
    assertThat(new Client(StrictMuseum.address()).get("/by/" + start).status()).isEqualTo(404);
    assertThat(describe("The bio is another matter.").status()).isEqualTo(303);
  }

  private Reply describe(String bio) {
    return updateProfile("About you", bio);
  }

  private Reply updateProfile(String field, String text) {
    Reply page = member.client().get("/profile");
    PageForm form = page.form("Save").type(field, text).press("Save");
    return member.client().submit(page, form);
  }

  private static void requireRefused(Reply answer, String sentence) {
    assertThat(answer.status()).as(answer.html()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 3_600);
    assertThat(answer.html()).contains(sentence).containsIgnoringCase("please wait");
  }

  private static String aPublicMeme() {
    String path = HttpMember.join(StrictMuseum.address()).upload("For all to see");
    StrictMuseum.approve(path);
    return path;
  }
}
