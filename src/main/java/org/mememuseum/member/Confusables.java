package org.mememuseum.member;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds names that look alike, by Unicode's UTS 39. */
final class Confusables {
  // Allows one script, or Latin together with Chinese, Japanese or Korean.
  private static final SpoofChecker CHECKER =
      new SpoofChecker.Builder()
          .setChecks(SpoofChecker.CONFUSABLE | SpoofChecker.RESTRICTION_LEVEL)
          .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
          .build();

  private Confusables() {}

  /** Returns whether a text mixes scripts that are not usually written together. */
  static boolean mixesScripts(String text) {
    return CHECKER.failsChecks(text);
  }

  /**
   * Returns the comparison keys of a text: two texts that look alike in any case share at least
   * one. The first key is the text in lower case. A capital I looks like a small L but a small I
   * does not, so the keys include the skeletons of both the original and the lower-case text.
   */
  static List<String> keys(String text) {
    String lower = lower(text);
    Set<String> keys = new LinkedHashSet<>();
    keys.add(lower);
    keys.add(lower(CHECKER.getSkeleton(lower)));
    keys.add(lower(CHECKER.getSkeleton(text)));
    return List.copyOf(keys);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
