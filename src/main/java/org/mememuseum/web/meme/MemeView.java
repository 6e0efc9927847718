package org.mememuseum.web.meme;

import java.util.List;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.web.gallery.CategoryLinks;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;

/**
 * A meme as pages show it, with every text formatted; made by {@link MemeViews}.
 *
 * @param href the path of its page
 * @param address the absolute URL of its page, for sharing
 */
public record MemeView(
    String id,
    String href,
    String address,
    Details details,
    PictureView picture,
    Facts facts,
    StatusView status,
    Tally tally) {

  /**
   * What is said about it.
   *
   * @param summary for other sites: the description, or who published it if there is none
   */
  public record Details(String title, String description, String summary) {}

  /**
   * Where it belongs.
   *
   * @param author who published it, and their listing
   * @param at when it was published, or else uploaded
   */
  public record Facts(
      Link author,
      Moment at,
      String accession,
      CategoryLinks.CategoryLink category,
      List<Link> tags) {
    public Facts {
      tags = List.copyOf(tags);
    }
  }

  /**
   * The picture.
   *
   * @param show the path of the large rendition
   * @param srcset the renditions to choose from; empty if only the large one may be shown
   * @param sizes how wide it becomes, for choosing; empty without a choice
   * @param size the large rendition's size
   * @param thumb the path of the thumbnail
   * @param thumbSize the thumbnail's size
   * @param original the path of the original
   * @param fullWidth the original's width, in pixels
   * @param shared the rendition for other sites
   * @param alt the alternative text
   * @param moving whether it is an animation
   * @param still the path of a rendition that does not move
   * @param stillSize that rendition's size
   * @param mat the CSS classes of its frame
   * @param tone the CSS classes for the colour of its place before it has come
   * @param about size, format and length of the original
   */
  public record PictureView(
      String show,
      String srcset,
      String sizes,
      RenditionSize size,
      String thumb,
      RenditionSize thumbSize,
      String original,
      int fullWidth,
      Shared shared,
      String alt,
      boolean moving,
      String still,
      RenditionSize stillSize,
      String mat,
      String tone,
      String about) {}

  /**
   * The rendition for link previews on other sites.
   *
   * @param address the absolute URL
   * @param type the media type
   */
  public record Shared(String address, String type, RenditionSize size) {}

  /** The numbers of likes, views and comments as texts, such as "3 likes". */
  public record Tally(String likes, String views, String comments) {}
}
