package org.mememuseum.web.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What of a request's query belongs to the page, in its one normal form, such as {@code
 * in=category/animals}. Forms post back to it, and the page is cached under it. Whatever else a
 * client sends is neither repeated nor cached.
 */
public final class PageQuery {
  private static final String ATTRIBUTE = PageQuery.class.getName();

  private PageQuery() {}

  /**
   * Stores the query of the page.
   *
   * @param query with its question mark; one of few for each page
   */
  public static void keep(String query, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, query);
  }

  /** Returns the query of the page, with its question mark; empty if it has none. */
  public static String of(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE)).orElse("");
  }
}
