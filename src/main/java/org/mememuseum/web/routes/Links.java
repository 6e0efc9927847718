package org.mememuseum.web.routes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mememuseum.member.Author;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.Tag;
import org.mememuseum.reaction.Comment;
import org.mememuseum.route.Route;

/** The paths of pages and pictures. */
public final class Links {
  /** The parameter for a listing's path, without its first slash. */
  public static final String IN = "in";

  private Links() {}

  /** Returns the path of a meme's page. */
  public static String to(MemeId meme) {
    return Route.VIEW.at(meme);
  }

  /** Returns the path of a meme's page from which one goes on along a listing. */
  public static String to(MemeId meme, String listing) {
    return to(meme) + along(listing);
  }

  /**
   * Returns the query by which pages of memes know the listing to go on along.
   *
   * @param listing its path; the hall needs no query
   */
  public static String along(String listing) {
    return listing.equals(Route.HALL.path()) ? "" : "?" + IN + "=" + listing.substring(1);
  }

  /** Returns the path of a member's page. */
  public static String to(Author author) {
    return to(author.name());
  }

  /** Returns the path of a member's page. */
  public static String to(PublicName name) {
    return Route.BY.at(segment(name.text()));
  }

  /** Returns the path of a tag's listing. */
  public static String to(Tag tag) {
    return Route.TAG.at(segment(tag.text()));
  }

  /** Returns the path of a category's listing. */
  public static String to(Category category) {
    return Route.CATEGORY.at(category.slug());
  }

  /** Returns the path of a picture. */
  public static String to(MemeId meme, Rendition rendition) {
    return Route.IMAGE.at(meme + "/" + rendition.pathName());
  }

  /**
   * Returns the link with which a comment's author edits it on the meme's page. It names no place
   * there, because browsers would then not focus the field.
   */
  public static String toEdit(Comment comment) {
    return to(comment.meme()) + "?edit=" + comment.id();
  }

  /** Returns the link with which a member replies to a comment on the meme's page. */
  public static String toReply(Comment comment) {
    return to(comment.meme()) + "?reply=" + comment.id();
  }

  /** Returns a text with everything escaped that has a meaning in a path or a query. */
  public static String segment(String text) {
    // URLEncoder encodes a space as a plus sign, which is literal in paths.
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
