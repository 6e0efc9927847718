package org.mememuseum.web.routes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Tag;
import org.mememuseum.security.CursorSeal;

/** The parameter in the path of a page: the value in {@code /view/{id}}, {@code /tag/{tag}} … */
@RequestScoped
public class PathParameter {
  private static final String ATTRIBUTE = PathParameter.class.getName();

  private HttpServletRequest request;
  private CursorSeal seal;

  protected PathParameter() {}

  @Inject
  public PathParameter(HttpServletRequest request, CursorSeal seal) {
    this.request = request;
    this.seal = seal;
  }

  /** Notes what the address asks for. */
  public static void keep(String value, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, value);
  }

  /**
   * Returns the meme in the address.
   *
   * @throws NotFoundException if there is none in it, as in the methods below
   */
  public MemeId memeId() {
    return MemeId.parse(value()).orElseThrow(NotFoundException::new);
  }

  /** Returns the tag in the address. */
  public Tag tag() {
    return Tag.parse(value()).orElseThrow(NotFoundException::new);
  }

  /** Returns the category in the address. */
  public Category category() {
    return Category.parse(value()).orElseThrow(NotFoundException::new);
  }

  /** Returns the member's name in the address. */
  public PublicName name() {
    try {
      return new PublicName(value());
    } catch (InvalidInputException notAName) {
      throw new NotFoundException();
    }
  }

  /** Returns where the list goes on, from {@code ?after=}; empty for its start, or nonsense. */
  public Optional<Cursor> after() {
    return seal.open(request.getParameter("after"));
  }

  /** Returns where the list on a page goes on; empty where it ends. */
  public String onward(String path, Optional<Cursor> after) {
    return after.map(cursor -> path + "?after=" + seal.close(cursor)).orElse("");
  }

  private String value() {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE)).orElse("");
  }
}
