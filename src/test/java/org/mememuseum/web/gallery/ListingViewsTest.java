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
  void aCardLeadsOnAlongItsListing() {
    hung.add(SomeMeme.aMeme().build());

    assertThat(listings.get(ALL, "/").cards().get(0).meme().href()).doesNotContain("?");
    var cats = new Listing.WithTag(new Tag("cats"));
    assertThat(listings.get(cats, "/tag/cats").cards().get(0).meme().href())
        .endsWith("?in=tag/cats");
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
        new Phrases(clock),
        clock);
  }
}
