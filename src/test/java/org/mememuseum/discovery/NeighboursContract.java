package org.mememuseum.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.discovery.ListingContract.cursor;
import static org.mememuseum.discovery.ListingContract.listingsOf;
import static org.mememuseum.meme.Memes.aMeme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;

/** The contract of {@link MemeIndex} for the neighbours of a meme, for every adapter. */
public interface NeighboursContract extends ListingContract {
  @Test
  default void theNeighboursOnAWallAreFoundAmongThoseOfOneTimeToo() {
    var memes = keepTied(6);

    for (var listing : listingsOf(memes.get(0))) {
      assertThat(index().findNewer(listing, cursor(memes.get(0)))).isEmpty();
      assertThat(index().findOlder(listing, cursor(memes.get(5)))).isEmpty();
      for (int i = 1; i < memes.size(); i++) {
        assertThat(index().findNewer(listing, cursor(memes.get(i)))).contains(memes.get(i - 1));
        assertThat(index().findOlder(listing, cursor(memes.get(i - 1)))).contains(memes.get(i));
      }
      assertThat(index().findNewer(listing, BEFORE_ALL)).contains(memes.get(5));
      assertThat(index().findOlder(listing, AFTER_ALL)).contains(memes.get(0));
    }
  }

  @Test
  default void theNeighboursOnAWallAreOnThatWall() {
    var here =
        kept(aMeme().by(aKeptMember()).tagged("here").in(Category.ART).approved(NOON).build());
    List<Meme> others = new ArrayList<>();
    for (int i : List.of(-1, 1)) {
      var other = aMeme().by(aKeptMember()).tagged("there").in(Category.LIFE);
      others.add(kept(other.approved(NOON.plusSeconds(i)).build()));
    }

    for (var listing : listingsOf(here)) {
      boolean hall = listing instanceof Listing.All;
      assertThat(index().findOlder(listing, cursor(here)))
          .isEqualTo(Optional.of(others.get(0)).filter(other -> hall));
      assertThat(index().findNewer(listing, cursor(here)))
          .isEqualTo(Optional.of(others.get(1)).filter(other -> hall));
    }
  }

  @Test
  default void neighboursThatWereTakenDownArePassedOver() {
    var memes = keepTied(5);
    stores().memes().change(memes.get(1).takeDown(ImageAnalysis.NONE));
    stores().memes().change(memes.get(3).withdraw());

    for (var listing : listingsOf(memes.get(0))) {
      assertThat(index().findNewer(listing, cursor(memes.get(2)))).contains(memes.get(0));
      assertThat(index().findOlder(listing, cursor(memes.get(2)))).contains(memes.get(4));
      assertThat(index().findOlder(listing, cursor(memes.get(1)))).contains(memes.get(2));
    }
  }
}
