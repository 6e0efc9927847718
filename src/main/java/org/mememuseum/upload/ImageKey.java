package org.mememuseum.upload;

import java.util.Objects;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;

/**
 * The key of one rendition of one meme's picture in an {@link ImageStore}.
 *
 * @param format the format of this rendition's file
 */
public record ImageKey(MemberId owner, MemeId meme, Rendition rendition, ImageFormat format) {
  public ImageKey {
    Objects.requireNonNull(owner);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(rendition);
    Objects.requireNonNull(format);
  }

  /** Returns the key of a rendition of a meme. */
  public static ImageKey of(Meme meme, Rendition rendition) {
    var picture = meme.picture();
    return new ImageKey(
        meme.author().id(), meme.id(), picture.keptAs(rendition), picture.formatOf(rendition));
  }

  /** Returns the folder that holds all renditions. */
  public ImageFolder folder() {
    return new ImageFolder(owner, meme);
  }

  /**
   * Returns the full path: {@code image.{ext}} for the original, else {@code show.webp} and so on.
   */
  public String path() {
    return folder().path() + "/" + fileName(rendition, format);
  }

  /** Returns a rendition's file name within its folder. */
  public static String fileName(Rendition rendition, ImageFormat format) {
    String name = rendition == Rendition.ORIGINAL ? "image" : rendition.pathName();
    return name + "." + format.extension();
  }
}
