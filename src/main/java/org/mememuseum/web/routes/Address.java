package org.mememuseum.web.routes;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mememuseum.InvalidInputException;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Tag;

/** What an address of the museum leads to. */
sealed interface Address {
  /** A page that shows one particular thing: the view's path, and what to show. */
  record View(String view, String value) implements Address {}

  /** The same thing under its proper address. */
  record Moved(String path) implements Address {}

  /** Nothing. */
  record Missing() implements Address {}

  /** Not for us to say: a page of its own, a servlet or nothing. */
  record Other() implements Address {}

  /**
   * The curators' office. Its view is not in a folder of that name: the container would lead {@code
   * /admin} to {@code /admin/} by itself, and tell everybody that there is one.
   */
  String OFFICE = "/admin/review";

  Pattern PARAMETERISED = Pattern.compile("/(view|tag|category|by)/([^/]+)");

  /** Reads a path that is in the table of routes, in its normal form. */
  static Address parse(String rawPath) {
    if (rawPath.equals("/")) {
      return new View("/hall", "");
    }
    if (rawPath.equals(OFFICE)) {
      return new View("/review", "");
    }
    var matcher = PARAMETERISED.matcher(rawPath);
    return matcher.matches() ? place(matcher.group(1), matcher.group(2)) : new Other();
  }

  private static Address place(String page, String rawValue) {
    // A plus is a plus in a path.
    String value = URLDecoder.decode(rawValue.replace("+", "%2B"), StandardCharsets.UTF_8);
    var proper =
        switch (page) {
          case "view" -> MemeId.parse(value).map(MemeId::toString);
          case "tag" -> Tag.parse(value).map(Tag::text);
          case "category" -> Category.parse(value).map(Category::slug);
          default -> name(value);
        };
    return proper
        .map(text -> text.equals(value) ? new View("/" + page, text) : elsewhere(page, text))
        .orElseGet(Missing::new);
  }

  private static Address elsewhere(String page, String value) {
    return new Moved("/" + page + "/" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static Optional<String> name(String value) {
    try {
      return Optional.of(new PublicName(value).text());
    } catch (InvalidInputException notAName) {
      return Optional.empty();
    }
  }
}
