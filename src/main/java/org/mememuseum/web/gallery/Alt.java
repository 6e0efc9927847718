package org.mememuseum.web.gallery;

import java.util.regex.Pattern;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.text.Phrases;

/**
 * Alternative text of a picture whose title stands beside it: what its owner wrote, or else the
 * words in it. It never repeats the title, which would be read out twice.
 */
public final class Alt {
  private static final int MAX_LENGTH = 300;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Alt() {}

  /** Returns the text where nothing else tells of the picture; never empty. */
  public static String of(Meme meme, Phrases phrases) {
    String known = beside(meme, phrases);
    return known.isEmpty() ? phrases.fill("alt.by", meme.author().name().text()) : known;
  }

  /** Returns the text beside the title and the author; empty if there is no more to tell. */
  public static String beside(Meme meme, Phrases phrases) {
    String written = meme.details().alt().text();
    if (!written.isEmpty() && !written.equalsIgnoreCase(meme.details().title().text())) {
      return written;
    }
    String words = SPACES.matcher(meme.analysis().detectedText().strip()).replaceAll(" ");
    return words.isEmpty() ? "" : phrases.fill("alt.words", shortened(words));
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= MAX_LENGTH) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH)) + "…";
  }
}
