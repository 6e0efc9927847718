package org.mememuseum.web.routes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Tag;
import org.mememuseum.security.CursorSeal;

/** The parameter in the path of a page: the value in {@code /view/{id}}, {@code /tag/{tag}} … */
@RequestScoped
public class PathParameter {
  public static final String AFTER = "after";
  private static final String ATTRIBUTE = PathParameter.class.getName();

  private HttpServletRequest request;
  private CursorSeal seal;

  protected PathParameter() {}

  @Inject
  public PathParameter(HttpServletRequest request, CursorSeal seal) {
    this.request = request;
    this.seal = seal;
  }

  /** Stores the value of the request's path for this bean. */
  public static void keep(String value, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, value);
  }

  /**
   * Returns the id of the meme in the path.
   *
   * @throws NotFoundException if the path has none; so do the next five methods
   */
  public MemeId memeId() {
    return MemeId.parse(value()).orElseThrow(NotFoundException::new);
  }

  /** Returns the tag in the path. */
  public Tag tag() {
    return Tag.parse(value()).orElseThrow(NotFoundException::new);
  }

  /** Returns the id of the member in the path. */
  public MemberId memberId() {
    return MemberId.parse(value()).orElseThrow(NotFoundException::new);
  }

  /** Returns the id of whatever is in the path. */
  public UUID id() {
    return UuidV7.parse(value()).orElseThrow(NotFoundException::new);
  }

  /** Returns the category in the path. */
  public Category category() {
    return Category.parse(value()).orElseThrow(NotFoundException::new);
  }

  /** Returns the member's name in the path. */
  public PublicName name() {
    try {
      return new PublicName(value());
    } catch (InvalidInputException notAName) {
      throw new NotFoundException();
    }
  }

  /** Returns the cursor from {@code ?after=}; empty if it is missing or invalid. */
  public Optional<Cursor> after() {
    return after(AFTER);
  }

  /** Returns the cursor from another parameter, of a page with several lists. */
  public Optional<Cursor> after(String parameter) {
    return seal.open(request.getParameter(parameter));
  }

  /** Returns the link to the next page of a list; empty if there is none. */
  public String onward(String path, Optional<Cursor> after) {
    return onward(path, AFTER, after);
  }

  /** Returns the link to the next page of a list whose cursor is in this parameter. */
  public String onward(String path, String parameter, Optional<Cursor> after) {
    String start = path + (path.indexOf('?') < 0 ? '?' : '&') + parameter + "=";
    return after.map(cursor -> start + seal.close(cursor)).orElse("");
  }

  private String value() {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE)).orElse("");
  }
}
