package org.mememuseum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** Evaluates conditional requests (RFC 9110, section 13). */
public final class Revalidation {
  private Revalidation() {}

  /**
   * Returns whether the header {@code If-None-Match} names an entity tag.
   *
   * @param tag the entity tag with its quotes, strong or weak
   */
  public static boolean isKnown(String tag, HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    return tags != null
        && Arrays.stream(tags.split(","))
            .map(String::strip)
            .anyMatch(each -> each.equals("*") || strong(each).equals(strong(tag)));
  }

  /**
   * Returns whether the client already has a response whose headers {@code ETag} and {@code
   * Last-Modified} are set. {@code If-Modified-Since} counts only if the request has no {@code
   * If-None-Match}.
   */
  public static boolean isKnown(HttpServletResponse response, HttpServletRequest request) {
    String tag = response.getHeader("ETag");
    if (request.getHeader("If-None-Match") != null) {
      return tag != null && isKnown(tag, request);
    }
    var changed = time(response.getHeader("Last-Modified"));
    return time(request.getHeader("If-Modified-Since"))
        .filter(since -> changed.filter(at -> !at.isAfter(since)).isPresent())
        .isPresent();
  }

  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static Optional<Instant> time(String header) {
    try {
      return Optional.ofNullable(header)
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }
}
