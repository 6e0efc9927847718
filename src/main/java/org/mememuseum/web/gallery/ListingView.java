package org.mememuseum.web.gallery;

import java.util.List;
import java.util.stream.IntStream;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.text.Phrases;

/**
 * A page of a listing.
 *
 * @param sorting how it is sorted
 * @param next the link to the next page; empty on the last page, which shows no link
 */
public record ListingView(List<Card> cards, Sorting sorting, String next) {
  /** Memes per page. */
  public static final int SIZE = 24;

  public ListingView {
    cards = List.copyOf(cards);
  }

  static ListingView of(List<Meme> memes, Sorting sorting, String next, Phrases phrases) {
    var cards =
        IntStream.range(0, memes.size())
            .mapToObj(position -> Card.of(memes.get(position), sorting.path(), position, phrases))
            .toList();
    return new ListingView(cards, sorting, next);
  }

  /** Returns whether the listing has no memes. */
  public boolean isBare() {
    return cards.isEmpty() && sorting.liked().isEmpty();
  }

  /** Returns whether no meme was liked in the period. */
  public boolean isUnliked() {
    return cards.isEmpty() && !isBare();
  }

  /** Returns whether there is a next page. */
  public boolean isMore() {
    return !next.isEmpty();
  }
}
