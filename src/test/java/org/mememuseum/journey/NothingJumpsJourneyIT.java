package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.Await;
import org.mememuseum.picture.Pictures;

/** What is on a page stays where it is when the pictures come a second late. */
class NothingJumpsJourneyIT {
  private static final List<byte[]> SHAPES =
      List.of(
          Pictures.jpeg(1600, 1200),
          Pictures.jpeg(900, 1600),
          Pictures.jpeg(2000, 600),
          Pictures.jpeg(500, 1600),
          Pictures.png(120, 90),
          Pictures.pngWithAlpha(900, 700),
          Pictures.animatedGif(640, 480, 3));

  private static final List<String> views = new ArrayList<>();
  private static HttpMember member;
  private static HttpMember admin;
  private static String held;

  @RegisterExtension final Browser browser = Browser.at(StrictMuseum::address);

  @BeforeAll
  static void hang() {
    StrictMuseum.forgetAttempts();
    StrictMuseum.forgetQuotas();
    StrictMuseum.clearReview();
    admin = HttpMember.logIn(StrictMuseum.address(), StrictMuseum.ADMIN);
    member = HttpMember.join(StrictMuseum.address());
    for (byte[] picture : SHAPES) {
      views.add(member.upload(Map.of("Title", "Still life", "Tags", "still"), picture));
    }
    views.forEach(StrictMuseum::approve);
    member.comment(views.get(0), "It did not move.");
    held = member.upload(Map.of("Title", "Still life"), SHAPES.get(1));
    Await.until("it is held", () -> member.client().get(held).html().contains("Held"));
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void nothingOnAnyPageMovesWhenItsPicturesComeLate(int width) {
    Map<String, List<String>> shifts = new LinkedHashMap<>();
    var slow = new SlowPictures(open(member, width));
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/",
                "/by/" + member.account().name(),
                "/tag/still",
                "/category/other",
                "/dashboard",
                held));
    paths.addAll(views);
    paths.forEach(path -> shifts.put(path, slow.shiftsOf(path)));
    var slowDesk = new SlowPictures(open(admin, width));
    for (String path : List.of("/admin/review", held.replace("/view/", "/admin/review/"))) {
      shifts.put(path, slowDesk.shiftsOf(path));
    }
    shifts.values().removeIf(List::isEmpty);
    assertThat(shifts).isEmpty();
  }

  private Page open(HttpMember visitor, int width) {
    Page page = browser.member(visitor);
    page.setViewportSize(width, 800);
    return page;
  }
}
