package org.mememuseum.web.gallery;

import java.util.List;
import java.util.stream.IntStream;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.text.Phrases;

/**
 * A page of a wall.
 *
 * @param next where the wall goes on; empty, and no link shown, at its end
 */
public record ListingView(List<Card> cards, String next) {
  /** How many memes hang on a page. */
  public static final int SIZE = 24;

  public ListingView {
    cards = List.copyOf(cards);
  }

  static ListingView of(List<Meme> memes, String next, Phrases phrases) {
    var cards =
        IntStream.range(0, memes.size())
            .mapToObj(place -> Card.of(memes.get(place), place, phrases))
            .toList();
    return new ListingView(cards, next);
  }

  /** Returns whether nothing hangs here. */
  public boolean isBare() {
    return cards.isEmpty();
  }

  /** Returns whether the wall goes on. */
  public boolean isMore() {
    return !next.isEmpty();
  }
}
