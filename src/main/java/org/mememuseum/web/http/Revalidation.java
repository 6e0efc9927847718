package org.mememuseum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** Tells whether a browser or feed reader has already what it asks for (RFC 9110, section 13). */
public final class Revalidation {
  private Revalidation() {}

  /**
   * Returns whether the header {@code If-None-Match} names an entity tag.
   *
   * @param tag with its quotes, strong or weak
   */
  public static boolean isKnown(String tag, HttpServletRequest request) {
    String known = request.getHeader("If-None-Match");
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || strong(one).equals(strong(tag)));
  }

  /**
   * As the other, of an answer whose headers {@code ETag} and {@code Last-Modified} are set. The
   * time counts only for whoever sends no tag.
   */
  public static boolean isKnown(HttpServletResponse answer, HttpServletRequest request) {
    String tag = answer.getHeader("ETag");
    if (request.getHeader("If-None-Match") != null) {
      return tag != null && isKnown(tag, request);
    }
    var changed = time(answer.getHeader("Last-Modified"));
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
    } catch (DateTimeParseException nonsense) {
      return Optional.empty();
    }
  }
}
