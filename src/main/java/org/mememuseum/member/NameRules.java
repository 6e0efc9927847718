package org.mememuseum.member;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.InvalidInputException;
import org.mememuseum.Invisible;

/**
 * The rules for a newly chosen public name: no invisible characters, no piled-up combining marks,
 * no mixed scripts, and no reserved name. Members whose name predates a rule keep it.
 */
final class NameRules {
  // Vietnamese and Indic scripts combine up to two marks.
  private static final Pattern PILED_MARKS = Pattern.compile("\\p{M}{3}");
  private static final Set<String> RESERVED =
      List.of(
              "admin",
              "administrator",
              "curator",
              "curators",
              "director",
              "mememuseum",
              "mod",
              "moderator",
              "museum",
              "official",
              "owner",
              "root",
              "security",
              "staff",
              "support",
              "system",
              "webmaster",
              // First path segments of the application's URLs.
              "about",
              "appletouchiconpng",
              "by",
              "category",
              "dashboard",
              "edit",
              "favicon",
              "faviconico",
              "faviconsvg",
              "feed",
              "feedxml",
              "health",
              "icon192png",
              "icon512png",
              "image",
              "log",
              "login",
              "logout",
              "newer",
              "notices",
              "older",
              "profile",
              "random",
              "register",
              "report",
              "robots",
              "robotstxt",
              "rules",
              "sitewebmanifest",
              "static",
              "tag",
              "upload",
              "view")
          .stream()
          .flatMap(NameRules::simplifiedForms)
          .collect(Collectors.toUnmodifiableSet());

  private NameRules() {}

  /**
   * Checks a newly chosen name.
   *
   * @throws InvalidInputException {@code name.invisible}, {@code name.marks}, {@code name.mixed} or
   *     {@code name.reserved}
   */
  static void require(String name) {
    if (name.codePoints().anyMatch(Invisible::isIgnorable)) {
      throw new InvalidInputException("name", "invisible");
    }
    if (PILED_MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).find()) {
      throw new InvalidInputException("name", "marks");
    }
    if (Confusables.mixesScripts(name)) {
      throw new InvalidInputException("name", "mixed");
    }
    if (simplifiedForms(name).anyMatch(RESERVED::contains)) {
      throw new InvalidInputException("name", "reserved");
    }
  }

  // Returns the simplified forms of a name and of its look-alikes: without case, accents and
  // punctuation, with digits replaced by similar letters.
  private static Stream<String> simplifiedForms(String name) {
    return Confusables.keys(name).stream().map(NameRules::simplified);
  }

  private static String simplified(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}._-]", "")
        .replace('0', 'o')
        .replaceAll("[1l|]", "i")
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't');
  }
}
