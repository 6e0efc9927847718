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

/** The addresses of the museum's pages and pictures, as paths. */
public final class Links {
  private Links() {}

  /** Returns the page of one meme. */
  public static String to(MemeId meme) {
    return Route.VIEW.at(meme);
  }

  /** Returns the wall of what a member hung. */
  public static String to(Author author) {
    return to(author.name());
  }

  /** Returns the wall of what a member hung. */
  public static String to(PublicName name) {
    return Route.BY.at(segment(name.text()));
  }

  /** Returns the wall of a tag. */
  public static String to(Tag tag) {
    return Route.TAG.at(segment(tag.text()));
  }

  /** Returns the wall of a category. */
  public static String to(Category category) {
    return Route.CATEGORY.at(category.slug());
  }

  /** Returns a picture. */
  public static String to(MemeId meme, Rendition rendition) {
    return Route.IMAGE.at(meme + "/" + rendition.pathName());
  }

  /** Returns the place on a meme's page where a comment's author changes it. */
  public static String toEdit(Comment comment) {
    return to(comment.meme()) + "?edit=" + comment.id() + "#comment-" + comment.id();
  }

  private static String segment(String text) {
    // Form encoding, but for the space; no name or tag holds one, yet the rule is cheap to keep.
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
