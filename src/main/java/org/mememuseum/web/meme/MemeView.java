package org.mememuseum.web.meme;

import java.util.List;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.web.gallery.CategoryLinks;
import org.mememuseum.web.text.Moment;

/**
 * A meme as pages show it, every text ready; made by {@link MemeViews}.
 *
 * @param href its page, as a path
 * @param address its page in full, to be passed on
 * @param summary what is told of it elsewhere: its description, or else who hung it
 * @param by the owner's public name
 */
public record MemeView(
    String id,
    String href,
    String address,
    String title,
    String description,
    String summary,
    PictureView picture,
    String by,
    String byHref,
    String accession,
    Moment at,
    CategoryLinks.CategoryLink category,
    List<Label> tags,
    StatusView status,
    Tally tally) {
  public MemeView {
    tags = List.copyOf(tags);
  }

  /**
   * The picture.
   *
   * @param show the rendition to look at
   * @param size that rendition's size
   * @param thumb the small rendition
   * @param thumbSize the small rendition's size
   * @param original what was uploaded
   * @param shared the picture as other sites show it
   * @param alt what stands for it where it cannot be seen
   * @param moving whether it is an animation
   * @param mat the class of what is behind it
   * @param about size, format and length of the original
   */
  public record PictureView(
      String show,
      RenditionSize size,
      String thumb,
      RenditionSize thumbSize,
      String original,
      Shared shared,
      String alt,
      boolean moving,
      String mat,
      String about) {}

  /**
   * The picture as other sites show it.
   *
   * @param address in full
   * @param type the media type
   */
  public record Shared(String address, String type, RenditionSize size) {}

  /** How often it was liked, seen, commented on: "3 likes" and so on. */
  public record Tally(String likes, String views, String comments) {}

  /** Words that lead somewhere. */
  public record Label(String text, String href) {}
}
