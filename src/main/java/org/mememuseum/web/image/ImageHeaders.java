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

/** The response headers of pictures: caching, content type, file name. */
final class ImageHeaders {
  private static final String PUBLIC = "public, max-age=3600";
  private static final String UNCACHEABLE = "private, no-store";
  private static final int MAX_NAME_LENGTH = 60;

  private ImageHeaders() {}

  /** Returns whether the client already has this picture. */
  static boolean isKnown(Meme meme, Rendition rendition, HttpServletRequest request) {
    return Revalidation.isKnown(tag(meme, rendition), request);
  }

  /** Makes pictures of public memes cacheable for everybody, all others for nobody. */
  static void writeCaching(Meme meme, Rendition rendition, HttpServletResponse response) {
    response.setHeader("Cache-Control", meme.isPublic() ? PUBLIC : UNCACHEABLE);
    response.setHeader("ETag", tag(meme, rendition));
    writeSharing(meme, response);
  }

  static void writeContent(
      Meme meme, Rendition rendition, boolean download, HttpServletResponse response) {
    var format = meme.picture().formatOf(rendition);
    response.setContentType(format.contentType());
    response.setHeader("Content-Disposition", disposition(meme, rendition, download));
    // Whatever the bytes are, browsers run nothing in them.
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    if (meme.picture().keptAs(rendition) == Rendition.ORIGINAL) {
      response.setContentLengthLong(meme.picture().bytes());
    }
  }

  /**
   * Makes a redirect to a signed link cacheable for as long as the link is stable. Shared caches
   * must not store it, because the link is signed for one client.
   */
  static void writeCaching(Meme meme, Duration stable, HttpServletResponse response) {
    String privately = "private, max-age=" + Math.max(0, stable.toSeconds());
    response.setHeader("Cache-Control", meme.isPublic() ? privately : UNCACHEABLE);
    writeSharing(meme, response);
  }

  // Feed readers and forums may embed public pictures; only our own pages may embed the others.
  private static void writeSharing(Meme meme, HttpServletResponse response) {
    response.setHeader(
        "Cross-Origin-Resource-Policy", meme.isPublic() ? "cross-origin" : "same-origin");
  }

  /**
   * Returns the header {@code Content-Disposition} (RFC 6266): whether to show or save the picture,
   * with a file name from the title in ASCII, and also in Unicode if the title is not ASCII.
   */
  static String disposition(Meme meme, Rendition rendition, boolean download) {
    String title = meme.details().title().text();
    String extension = "." + meme.picture().formatOf(rendition).extension();
    String type = download ? "attachment" : "inline";
    String plain = type + "; filename=\"" + plainName(title) + extension + "\"";
    return StandardCharsets.US_ASCII.newEncoder().canEncode(title)
        ? plain
        : plain + "; filename*=UTF-8''" + encoded(ownName(title) + extension);
  }

  /** Returns a title without the characters that file systems do not allow. */
  static String ownName(String title) {
    String name =
        title
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}/\\\\:*?\"<>|]+", " ")
            .replaceAll("^[ .]+|[ .]+$", "");
    int length = Math.min(MAX_NAME_LENGTH, name.codePointCount(0, name.length()));
    String bounded = name.substring(0, name.offsetByCodePoints(0, length)).strip();
    return bounded.isEmpty() ? "meme" : bounded;
  }

  // RFC 8187 requires %20 for a space, and an escaped asterisk.
  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  /** Returns a title in lower-case ASCII letters, digits and hyphens. */
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
