package org.mememuseum.member;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which names look alike, by Unicode's UTS 39. */
final class Confusables {
  // One script, or Latin with those of China, Japan or Korea.
  private static final SpoofChecker CHECKER =
      new SpoofChecker.Builder()
          .setChecks(SpoofChecker.CONFUSABLE | SpoofChecker.RESTRICTION_LEVEL)
          .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
          .build();

  private Confusables() {}

  /** Returns whether a text is put together from scripts that are not written together. */
  static boolean mixesScripts(String text) {
    return CHECKER.failsChecks(text);
  }

  /**
   * Returns keys of which two names share one if they look alike, in whatever case they are
   * written. The text in lower case comes first. A capital I looks like a small L, but a small one
   * does not: hence the forms of the text as it is written and of the one in lower case.
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
