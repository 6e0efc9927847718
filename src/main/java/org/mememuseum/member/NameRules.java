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
 * What a name must be to be chosen: nothing in it is hidden, it is not drawn over others by piles
 * of marks, not put together from scripts that look alike, and none that the museum goes by itself.
 * Members who have a name by older rules keep it.
 */
final class NameRules {
  // Vietnamese and the scripts of India pile up two.
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
              // What stands first in the museum's addresses.
              "about",
              "appletouchiconpng",
              "by",
              "category",
              "dashboard",
              "favicon",
              "faviconico",
              "faviconsvg",
              "feed",
              "feedxml",
              "health",
              "icon192png",
              "icon512png",
              "image",
              "login",
              "logout",
              "newer",
              "notices",
              "older",
              "profile",
              "random",
              "register",
              "robots",
              "robotstxt",
              "sitewebmanifest",
              "static",
              "tag",
              "upload",
              "view")
          .stream()
          .flatMap(NameRules::bones)
          .collect(Collectors.toUnmodifiableSet());

  private NameRules() {}

  /**
   * Refuses a name that nobody may choose.
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
    if (bones(name).anyMatch(RESERVED::contains)) {
      throw new InvalidInputException("name", "reserved");
    }
  }

  // What is left of a name, and of what looks like it, at a glance: no case, accents or
  // punctuation, and digits as letters.
  private static Stream<String> bones(String name) {
    return Confusables.keys(name).stream().map(NameRules::withoutFlesh);
  }

  private static String withoutFlesh(String name) {
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
