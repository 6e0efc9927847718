package org.mememuseum.web.gallery;

import org.mememuseum.meme.Meme;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A meme in a listing, with every text formatted, so that rendering needs no component or converter
 * per card.
 *
 * @param meme its title and page
 * @param author who published it, and their listing
 * @param likes how many, as a number
 * @param comments how many, as a phrase
 */
public record Card(
    Link meme,
    Link author,
    Moment publishedAt,
    String likes,
    String comments,
    Thumbnail thumbnail) {
  /**
   * @param listing the path of the listing, along which its page goes on
   * @param position its position on the page, from 0
   */
  static Card of(Meme meme, String listing, int position, Phrases phrases) {
    var author = meme.author();
    return new Card(
        new Link(meme.details().title().text(), Links.to(meme.id(), listing)),
        new Link(author.name().text(), Links.to(author)),
        phrases.moment(meme.publishedAt().orElse(meme.createdAt())),
        phrases.number(meme.counts().likes()),
        phrases.count("count.comments", meme.counts().comments()),
        Thumbnail.of(meme, position, phrases));
  }
}
