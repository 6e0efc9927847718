package org.mememuseum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;

/** What stands on frames and placards. */
@Named
@ApplicationScoped
public class Placards {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 250;

  /** Returns the class that gives a frame its proportions before the picture has come. */
  public String ratio(Meme meme) {
    var picture = meme.picture();
    long hundredths = Math.round(20.0 * picture.width() / picture.height()) * 5;
    return "r-" + Math.min(WIDEST, Math.max(NARROWEST, hundredths));
  }

  /** Returns the size of the rendition for walls. */
  public RenditionSize thumb(Meme meme) {
    return meme.picture().sizeOf(Rendition.THUMB);
  }

  /** Returns the size of the rendition for a page of its own. */
  public RenditionSize show(Meme meme) {
    return meme.picture().sizeOf(Rendition.SHOW);
  }

  /** Returns the renditions that a browser may choose from for a place on a wall. */
  public String srcset(Meme meme) {
    String image = "/image/" + meme.id();
    int thumb = thumb(meme).width();
    int show = show(meme).width();
    // A moving picture stays still on the wall, and there is no sense in offering a size twice.
    return meme.picture().animated() || show == thumb
        ? image + "/thumb " + thumb + "w"
        : image + "/thumb " + thumb + "w, " + image + "/show " + show + "w";
  }

  /** Returns a text as it is written in a path. */
  public String inAddress(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns what stands for the picture where it cannot be seen: its title and the words in it. */
  public String alt(Meme meme) {
    String title = meme.inscription().title().text();
    String words = meme.insight().detectedText().strip();
    return words.isEmpty() ? title : title + ". The words: " + words;
  }

  /** Returns a number with its thousands apart. */
  public String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
