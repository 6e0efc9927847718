package org.mememuseum.web.gallery;

import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A meme in a listing, with every text formatted, so that rendering needs no component or converter
 * per card. {@code sources} is empty, and the attribute omitted, if only the thumbnail may be
 * shown.
 *
 * @param mat the CSS classes of the picture's frame
 * @param shape the CSS class for the picture's aspect ratio
 */
public record Card(
    String href,
    String title,
    String by,
    String byHref,
    Moment at,
    String likes,
    String comments,
    String picture,
    String sources,
    String sizes,
    int width,
    int height,
    String alt,
    String shape,
    String mat,
    String loading,
    String badge,
    String plainness) {
  private static final int FIRST_SCREEN = 8;
  private static final String SIZES = "(min-width: 60em) 24rem, (min-width: 30em) 45vw, 92vw";
  private static final int NARROWEST = 60;
  private static final int WIDEST = 250;

  /**
   * @param place its position on the page, from 0: pictures of the first screen load eagerly
   */
  static Card of(Meme meme, int position, Phrases phrases) {
    var picture = meme.picture();
    var size = picture.sizeOf(Rendition.THUMB);
    var author = meme.author();
    return new Card(
        Links.to(meme.id()),
        meme.details().title().text(),
        author.name().text(),
        Links.to(author),
        phrases.moment(meme.publishedAt().orElse(meme.createdAt())),
        phrases.number(meme.counts().likes()),
        phrases.count("count.comments", meme.counts().comments()),
        Links.to(meme.id(), Rendition.THUMB),
        sources(meme.id(), picture),
        sources(meme.id(), picture).isEmpty() ? "" : SIZES,
        size.width(),
        size.height(),
        Alt.of(meme, phrases),
        shape(picture),
        Mat.of(picture),
        position < FIRST_SCREEN ? "eager" : "lazy",
        badge(picture, phrases),
        badge(picture, phrases).isEmpty() ? "hidden" : "");
  }

  // Animations have a thumbnail only: their large rendition moves, and listings show still
  // pictures.
  // So have long pictures, of which listings show the top.
  private static String sources(MemeId id, Picture picture) {
    var thumb = picture.sizeOf(Rendition.THUMB);
    var show = picture.sizeOf(Rendition.SHOW);
    if (picture.animated() || picture.isLong() || show.width() <= thumb.width()) {
      return "";
    }
    return "%s %dw, %s %dw"
        .formatted(
            Links.to(id, Rendition.THUMB),
            thumb.width(),
            Links.to(id, Rendition.SHOW),
            show.width());
  }

  private static String badge(Picture picture, Phrases phrases) {
    if (picture.animated()) {
      return phrases.word("card.moving");
    }
    return picture.isLong() ? phrases.word("card.long") : "";
  }

  private static String shape(Picture picture) {
    long hundredths = Math.round(20.0 * picture.width() / picture.height()) * 5;
    return "r-" + Math.min(WIDEST, Math.max(NARROWEST, hundredths));
  }
}
