package org.mememuseum.web.image;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;

/** What is told with a picture: how long it may be kept, what it is, what to call it. */
final class ImageHeaders {
  private static final String FOR_AN_HOUR = "public, max-age=3600";
  private static final int LONGEST_NAME = 60;

  private ImageHeaders() {}

  /** Returns whether the browser has this picture already. */
  static boolean isKnown(Meme meme, Rendition rendition, HttpServletRequest request) {
    String known = request.getHeader("If-None-Match");
    return known != null
        && Arrays.stream(known.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag(meme, rendition)::equals);
  }

  /** Lets everybody keep what is public, and nobody what is not, or not yet. */
  static void writeCaching(Meme meme, Rendition rendition, HttpServletResponse response) {
    response.setHeader("Cache-Control", meme.isPublic() ? FOR_AN_HOUR : "private, no-store");
    response.setHeader("ETag", tag(meme, rendition));
  }

  static void writeContent(
      Meme meme, Rendition rendition, boolean download, HttpServletResponse response) {
    var format = rendition.format(meme.picture().format());
    String how = download ? "attachment" : "inline";
    String name = fileName(meme, rendition);
    response.setContentType(format.contentType());
    response.setHeader("Content-Disposition", how + "; filename=\"" + name + "\"");
    // Whatever the bytes turn out to be, they are a picture and can do nothing.
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    if (rendition == Rendition.ORIGINAL) {
      response.setContentLengthLong(meme.picture().bytes());
    }
  }

  /** As the other, for where a picture can be fetched so long. */
  static void writeCaching(Meme meme, Duration stable, HttpServletResponse response) {
    String shared = "public, max-age=" + Math.max(0, stable.toSeconds());
    response.setHeader("Cache-Control", meme.isPublic() ? shared : "private, no-store");
  }

  /** Returns what a saved picture is called: its title, and what it is. */
  static String fileName(Meme meme, Rendition rendition) {
    var format = rendition.format(meme.picture().format());
    return fileName(meme.inscription().title().text()) + "." + format.extension();
  }

  /** Returns a title in letters that every file system and header takes. */
  static String fileName(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    return name.isEmpty() ? "meme" : name;
  }

  private static String tag(Meme meme, Rendition rendition) {
    return "\"" + meme.picture().sha256() + "-" + rendition.pathName() + "\"";
  }
}
