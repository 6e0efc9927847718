package org.mememuseum.web.gallery;

import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Phrases;

/**
 * A meme's picture in a listing, as attributes of the {@code img} element; those that do not apply
 * are empty.
 *
 * @param srcset the renditions to choose from; empty if only the thumbnail may be shown
 * @param width in pixels
 * @param height in pixels
 * @param loading {@code eager} on the first screen, else {@code lazy}
 * @param shape the CSS class for the aspect ratio
 * @param mat the CSS classes of the frame
 * @param badge what the thumbnail does not show: that the picture moves, or is longer
 */
public record Thumbnail(
    String src,
    String srcset,
    String sizes,
    int width,
    int height,
    String alt,
    String loading,
    String shape,
    String mat,
    String badge) {
  private static final int FIRST_SCREEN = 8;
  private static final String SIZES = "(min-width: 60em) 24rem, (min-width: 30em) 45vw, 92vw";
  private static final int NARROWEST = 60;

  /**
   * @param position its position on the page, from 0
   */
  static Thumbnail of(Meme meme, int position, Phrases phrases) {
    var picture = meme.picture();
    var size = picture.sizeOf(Rendition.THUMB);
    String srcset = srcset(meme.id(), picture);
    return new Thumbnail(
        Links.to(meme.id(), Rendition.THUMB),
        srcset,
        srcset.isEmpty() ? "" : SIZES,
        size.width(),
        size.height(),
        Alt.of(meme, phrases),
        position < FIRST_SCREEN ? "eager" : "lazy",
        Mat.shape(picture, NARROWEST),
        Mat.of(picture),
        badge(picture, phrases));
  }

  // The large rendition of an animation moves, while listings are still; of a long picture,
  // listings show the top.
  private static String srcset(MemeId id, Picture picture) {
    var thumb = picture.sizeOf(Rendition.THUMB);
    var show = picture.sizeOf(Rendition.SHOW);
    if (picture.animated() || picture.isLong() || show.width() <= thumb.width()) {
      return "";
    }
    return Links.to(id, Rendition.THUMB)
        + " "
        + thumb.width()
        + "w, "
        + Links.to(id, Rendition.SHOW)
        + " "
        + show.width()
        + "w";
  }

  private static String badge(Picture picture, Phrases phrases) {
    if (picture.animated()) {
      return phrases.word("card.moving");
    }
    return picture.isLong() ? phrases.word("card.long") : "";
  }
}
