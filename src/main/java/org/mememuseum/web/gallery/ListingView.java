package org.mememuseum.web.gallery;

import java.util.List;
import java.util.stream.IntStream;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.text.Phrases;

/**
 * A page of a listing.
 *
 * @param next the link to the next page; empty on the last page, which shows no link
 */
public record ListingView(List<Card> cards, String next) {
  /** Memes per page. */
  public static final int SIZE = 24;

  public ListingView {
    cards = List.copyOf(cards);
  }

  static ListingView of(List<Meme> memes, String listing, String next, Phrases phrases) {
    var cards =
        IntStream.range(0, memes.size())
            .mapToObj(position -> Card.of(memes.get(position), listing, position, phrases))
            .toList();
    return new ListingView(cards, next);
  }

  /** Returns whether the page has no memes. */
  public boolean isBare() {
    return cards.isEmpty();
  }

  /** Returns whether there is a next page. */
  public boolean isMore() {
    return !next.isEmpty();
  }
}
