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
 * @param loading {@code eager} for the first, else {@code lazy}
 * @param shape the CSS class for the aspect ratio
 * @param mat the CSS classes of the frame
 * @param tone the CSS classes for the colour of its place before it has come
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
    String tone,
    String badge) {
  // The only one that every screen shows at once; the browser finds out about the others itself.
  private static final int FIRST_SCREEN = 1;
  private static final int NARROWEST = 56;

  /**
   * @param position its position on the page, from 0
   */
  static Thumbnail of(Meme meme, int position, Phrases phrases) {
    var picture = meme.picture();
    var size = picture.sizeOf(Rendition.THUMB);
    String srcset = srcset(meme.id(), picture);
    boolean eager = position < FIRST_SCREEN;
    String sizes = sizes(Mat.ratio(picture, NARROWEST));
    return new Thumbnail(
        Links.to(meme.id(), Rendition.THUMB),
        srcset,
        srcset.isEmpty() ? "" : eager ? sizes : "auto, " + sizes,
        size.width(),
        size.height(),
        Alt.beside(meme, phrases),
        eager ? "eager" : "lazy",
        Mat.shape(picture, NARROWEST),
        Mat.of(picture),
        Tone.of(picture),
        badge(picture, phrases));
  }

  private static String srcset(MemeId id, Picture picture) {
    int thumb = picture.sizeOf(Rendition.THUMB).width();
    int medium = picture.sizeOf(Rendition.MEDIUM).width();
    return medium <= thumb
        ? ""
        : "%s %dw, %s %dw"
            .formatted(
                Links.to(id, Rendition.THUMB), thumb, Links.to(id, Rendition.MEDIUM), medium);
  }

  /**
   * Returns about how wide pictures of this shape become, see pictures.css: on phones as wide as
   * the screen, elsewhere their height is that of the row, a little stretched. Where they are
   * loaded lazily, "auto" has browsers that know it measure instead.
   */
  private static String sizes(long ratio) {
    return "(max-width: 30em) 100vw, calc(%dpx + %dvw)".formatted(ratio * 17 / 10, ratio / 15);
  }

  private static String badge(Picture picture, Phrases phrases) {
    if (picture.animated()) {
      return phrases.word("card.moving");
    }
    return picture.isLong() ? phrases.word("card.long") : "";
  }
}
