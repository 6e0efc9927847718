package org.mememuseum.web.image;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;
import org.mememuseum.web.http.Revalidation;

/** What is told with a picture: how long it may be kept, what it is, what to call it. */
final class ImageHeaders {
  private static final String FOR_AN_HOUR = "public, max-age=3600";
  private static final String KEPT_BY_NOBODY = "private, no-store";
  private static final int MAX_NAME_LENGTH = 60;

  private ImageHeaders() {}

  /** Returns whether the browser has this picture already. */
  static boolean isKnown(Meme meme, Rendition rendition, HttpServletRequest request) {
    return Revalidation.isKnown(tag(meme, rendition), request);
  }

  /** Lets everybody keep what is public, and nobody what is not, or not yet. */
  static void writeCaching(Meme meme, Rendition rendition, HttpServletResponse response) {
    response.setHeader("Cache-Control", meme.isPublic() ? FOR_AN_HOUR : KEPT_BY_NOBODY);
    response.setHeader("ETag", tag(meme, rendition));
    writeSharing(meme, response);
  }

  static void writeContent(
      Meme meme, Rendition rendition, boolean download, HttpServletResponse response) {
    var format = meme.picture().formatOf(rendition);
    response.setContentType(format.contentType());
    response.setHeader("Content-Disposition", disposition(meme, rendition, download));
    // Whatever the bytes turn out to be, they are a picture and can do nothing.
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    if (meme.picture().keptAs(rendition) == Rendition.ORIGINAL) {
      response.setContentLengthLong(meme.picture().bytes());
    }
  }

  /**
   * As the other, for where a picture can be fetched so long. A shared cache is not to hand such an
   * address out: it is signed for whoever asked.
   */
  static void writeCaching(Meme meme, Duration stable, HttpServletResponse response) {
    String own = "private, max-age=" + Math.max(0, stable.toSeconds());
    response.setHeader("Cache-Control", meme.isPublic() ? own : KEPT_BY_NOBODY);
    writeSharing(meme, response);
  }

  // Feed readers and forums show what is public; the rest is for our own pages.
  private static void writeSharing(Meme meme, HttpServletResponse response) {
    response.setHeader(
        "Cross-Origin-Resource-Policy", meme.isPublic() ? "cross-origin" : "same-origin");
  }

  /**
   * Returns the header by which a browser shows or saves a picture, and calls the file by its title
   * (RFC 6266): in plain letters, and in the title's own where these are others.
   */
  static String disposition(Meme meme, Rendition rendition, boolean download) {
    String title = meme.details().title().text();
    String extension = "." + meme.picture().formatOf(rendition).extension();
    String how = download ? "attachment" : "inline";
    String plain = how + "; filename=\"" + plainName(title) + extension + "\"";
    return StandardCharsets.US_ASCII.newEncoder().canEncode(title)
        ? plain
        : plain + "; filename*=UTF-8''" + encoded(ownName(title) + extension);
  }

  /** Returns a title without what a file system cannot take. */
  static String ownName(String title) {
    String name =
        title
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}/\\\\:*?\"<>|]+", " ")
            .replaceAll("^[ .]+|[ .]+$", "");
    int length = Math.min(MAX_NAME_LENGTH, name.codePointCount(0, name.length()));
    String bounded = name.substring(0, name.offsetByCodePoints(0, length)).strip();
    return bounded.isEmpty() ? "meme" : bounded;
  }

  // RFC 8187: a space is no plus.
  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  /** Returns a title in letters that every file system and header takes. */
  static String plainName(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String name = plain.length() > MAX_NAME_LENGTH ? plain.substring(0, MAX_NAME_LENGTH) : plain;
    return name.isEmpty() ? "meme" : name;
  }

  private static String tag(Meme meme, Rendition rendition) {
    return "\"" + meme.picture().sha256() + "-" + rendition.pathName() + "\"";
  }
}
