package org.mememuseum.web.gallery;

import java.util.regex.Pattern;
import org.mememuseum.meme.Meme;
import org.mememuseum.web.text.Phrases;

/**
 * Alternative text of a picture: what its owner wrote, or else the meme's title and the text
 * detected in the picture.
 */
public final class Alt {
  private static final int MAX_LENGTH = 300;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Alt() {}

  public static String of(Meme meme, Phrases phrases) {
    String written = meme.details().alt().text();
    if (!written.isEmpty()) {
      return written;
    }
    String title = meme.details().title().text();
    String words = SPACES.matcher(meme.analysis().detectedText().strip()).replaceAll(" ");
    return words.isEmpty() ? title : title + phrases.fill("meme.words", shortened(words));
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= MAX_LENGTH) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH)) + "…";
  }
}
