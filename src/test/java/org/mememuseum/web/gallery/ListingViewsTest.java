package org.mememuseum.web.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.discovery.ContentVersion;
import org.mememuseum.discovery.Days;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeWithdrawn;
import org.mememuseum.meme.Tag;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.security.CursorSeal;
import org.mememuseum.security.MuseumKey;
import org.mememuseum.web.routes.FakeRequest;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Phrases;

class ListingViewsTest {
  private static final String ADDRESS = "https://museum.example/";
  private static final Listing ALL = new Listing.All();

  private final MovableClock clock = new MovableClock();
  private final ContentVersion content = new ContentVersion();
  private final List<Meme> hung = new ArrayList<>();
  private final ListingViews listings = listings(ADDRESS);

  @Test
  void aPageIsReadOnceASecond() {
    assertThat(listings.get(ALL, "/").cards()).isEmpty();
    hung.add(SomeMeme.aMeme().build());

    clock.advance(Duration.ofMillis(999));
    assertThat(listings.get(ALL, "/").cards()).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(listings.get(ALL, "/").cards()).hasSize(1);
  }

  @Test
  void aChangeOnThisServerShowsAtOnce() {
    var meme = SomeMeme.aMeme().build();
    hung.add(meme);
    assertThat(listings.get(ALL, "/").cards()).hasSize(1);

    hung.clear();
    content.on(new MemeWithdrawn(meme));

    assertThat(listings.get(ALL, "/").cards()).isEmpty();
  }

  @Test
  void whatChangesWhileAPageIsReadShowsNext() {
    var meme = SomeMeme.aMeme().build();
    hung.add(meme);
    beforeReturning = () -> content.on(new MemeWithdrawn(meme));
    assertThat(listings.get(ALL, "/").cards()).hasSize(1);

    hung.clear();

    assertThat(listings.get(ALL, "/").cards()).isEmpty();
  }

  @Test
  void eachListingHasPagesOfItsOwn() {
    listings.get(ALL, "/");
    hung.add(SomeMeme.aMeme().build());

    var category = new Listing.InCategory(Category.LIFE);
    assertThat(listings.get(category, "/category/life").cards()).hasSize(1);
    assertThat(listings.get(ALL, "/").cards()).isEmpty();
  }

  @Test
  void theMostLikedAreShownInPagesThatKeepTheOrder() {
    hang(30);
    var first = listings(ADDRESS + "?liked=week").get(ALL, "/");

    assertThat(titles(first)).hasSize(24).startsWith("30 likes").endsWith("7 likes");
    assertThat(first.next()).startsWith("/?liked=week&after=");
    var second = listings(ADDRESS + first.next().substring(1)).get(ALL, "/");
    assertThat(titles(second)).startsWith("6 likes").endsWith("1 likes").hasSize(6);
    assertThat(second.isMore()).isFalse();
  }

  @Test
  void likesBetweenTwoPagesRepeatNothingThatStaysAbove() {
    hang(30);
    var first = listings(ADDRESS + "?liked=ever").get(ALL, "/");
    hung.set(0, SomeMeme.aMeme().titled("rises").counting(99, 0, 0).build());
    hung.remove(23);

    assertThat(titles(listings(ADDRESS + first.next().substring(1)).get(ALL, "/")))
        .containsExactly("6 likes", "5 likes", "4 likes", "3 likes", "2 likes", "1 likes");
  }

  @Test
  void ofEquallyManyLikesNoneIsShownTwice() {
    for (int i = 0; i < 30; i++) {
      hung.add(SomeMeme.aMeme().titled("tie " + i).counting(1, 0, 0).build());
    }
    hung.sort(Listing.MOST_LIKED_FIRST);
    var first = listings(ADDRESS + "?liked=day").get(ALL, "/");
    List<String> seen = new ArrayList<>(titles(first));
    seen.addAll(titles(listings(ADDRESS + first.next().substring(1)).get(ALL, "/")));

    assertThat(seen).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void onlyAPeriodIsAWayToSort() {
    hang(1);
    for (String query : List.of("", "?liked=", "?liked=nonsense", "?after=x")) {
      assertThat(listings(ADDRESS + query).get(ALL, "/").sorting().liked()).isEmpty();
    }
    assertThat(listings(ADDRESS + "?liked=month").get(ALL, "/").sorting().liked())
        .isEqualTo("month");
  }

  @Test
  void aPeriodInWhichNothingWasLikedIsNoBareListing() {
    var page = listings(ADDRESS + "?liked=day").get(ALL, "/");

    assertThat(page.isBare()).isFalse();
    assertThat(page.isUnliked()).isTrue();
    assertThat(listings(ADDRESS).get(ALL, "/").isBare()).isTrue();
  }

  @Test
  void aCardLeadsOnAlongItsListing() {
    hang(1);

    assertThat(listings.get(ALL, "/").cards().get(0).meme().href()).doesNotContain("?");
    var cats = new Listing.WithTag(new Tag("cats"));
    assertThat(listings.get(cats, "/tag/cats").cards().get(0).meme().href())
        .endsWith("?in=tag/cats");
  }

  private void hang(int count) {
    for (int likes = count; likes > 0; likes--) {
      hung.add(SomeMeme.aMeme().titled(likes + " likes").counting(likes, 0, 0).build());
    }
  }

  private static List<String> titles(ListingView page) {
    return page.cards().stream().map(card -> card.meme().text()).toList();
  }

  private Runnable beforeReturning = () -> {};

  private ListingViews listings(String address) {
    var index =
        new MemeIndex() {
          @Override
          public Page<Meme> findNewest(Listing listing, Optional<Cursor> after, int size) {
            var page = new Page<>(List.copyOf(hung), Optional.empty());
            beforeReturning.run();
            return page;
          }

          @Override
          public Optional<Meme> findNewer(Listing listing, Cursor than) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Optional<Meme> findOlder(Listing listing, Cursor than) {
            throw new UnsupportedOperationException();
          }

          @Override
          public List<Meme> findMostLiked(Listing listing, Optional<Days> days, int limit) {
            return List.copyOf(hung);
          }

          @Override
          public Optional<Meme> findFrom(UUID from) {
            throw new UnsupportedOperationException();
          }
        };
    var key = new MuseumKey("a key of at least thirty-two bytes".getBytes(UTF_8));
    var request = FakeRequest.to(address).get();
    return new ListingViews(
        new Discovery(index, clock),
        content,
        new PathParameter(request, new CursorSeal(key)),
        request,
        new Phrases(clock),
        clock);
  }
}
