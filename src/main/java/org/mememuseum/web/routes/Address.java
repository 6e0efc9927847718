package org.mememuseum.web.routes;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.InvalidInputException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Tag;
import org.mememuseum.route.Route;

/** What the path of a request refers to. */
sealed interface Address {
  /**
   * A page.
   *
   * @param view the path of its Faces view
   * @param parameter the value in the path; empty if the page takes none
   */
  record View(String view, String parameter) implements Address {}

  /** The same page under its canonical path. */
  record Moved(String path) implements Address {}

  /** A page whose parameter is malformed. */
  record Missing() implements Address {}

  /** Not a page: a servlet, or nothing. */
  record Other() implements Address {}

  /** Parses a path in its normal form. */
  static Address parse(String rawPath) {
    var route = Route.find(rawPath);
    var view = route.flatMap(Route::viewPath);
    if (view.isEmpty()) {
      return new Other();
    }
    return route.get().hasParameter()
        ? parameterised(route.get(), view.get(), rawPath)
        : new View(view.get(), "");
  }

  private static Address parameterised(Route route, String view, String rawPath) {
    // In a path, a plus sign is literal; URLDecoder would turn it into a space.
    String raw = rawPath.substring(route.at("").length()).replace("+", "%2B");
    String value = URLDecoder.decode(raw, StandardCharsets.UTF_8);
    var canonical = canonical(route, value);
    if (canonical.isEmpty() || raw.contains("/")) {
      return new Missing();
    }
    return canonical.get().equals(value)
        ? new View(view, value)
        : new Moved(route.at(URLEncoder.encode(canonical.get(), StandardCharsets.UTF_8)));
  }

  private static Optional<String> canonical(Route route, String value) {
    return switch (route) {
      case MEMBER -> MemberId.parse(value).map(MemberId::toString);
      case CASE, EDIT, VIEW -> MemeId.parse(value).map(MemeId::toString);
      case COMMENT, REPORT -> UuidV7.parse(value).map(UUID::toString);
      case TAG -> Tag.parse(value).map(Tag::text);
      case CATEGORY -> Category.parse(value).map(Category::slug);
      case BY -> name(value);
      default -> throw new IllegalArgumentException(route + " takes no parameter");
    };
  }

  private static Optional<String> name(String value) {
    try {
      return Optional.of(new PublicName(value).text());
    } catch (InvalidInputException notAName) {
      return Optional.empty();
    }
  }
}
