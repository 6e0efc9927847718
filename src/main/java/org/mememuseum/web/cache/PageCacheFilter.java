package org.mememuseum.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.discovery.ContentVersion;
import org.mememuseum.route.Route;
import org.mememuseum.security.SignInCookie;
import org.mememuseum.web.http.BufferedResponse;
import org.mememuseum.web.http.Gzip;
import org.mememuseum.web.http.Revalidation;
import org.mememuseum.web.meme.Visits;
import org.mememuseum.web.routes.PageQuery;

/**
 * Answers anonymous visitors from the {@link PageCache}, and fills it. Buffers each page, so that
 * one that fails while it is rendered can still become an error page. A page with a query is cached
 * only if the query is its own, in its normal form: invented ones cannot fill the cache.
 */
public class PageCacheFilter extends HttpFilter {
  private static final List<String> CACHED_HEADERS =
      List.of("Content-Type", "Cache-Control", "ETag", "Last-Modified");

  private final transient PageCache cache;
  private final transient ContentVersion content;
  private final transient Visits visits;
  private final transient RenderLimit limit = new RenderLimit();

  @Inject
  public PageCacheFilter(PageCache cache, ContentVersion content, Visits visits) {
    this.cache = cache;
    this.content = content;
    this.visits = visits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isAnonymous(request)) {
      renderUncached(request, response, chain);
      return;
    }
    String path = request.getRequestURI();
    String address = path + query(request);
    var cached = cache.find(address);
    if (cached.isPresent()) {
      var page = cached.get();
      page.visited().ifPresent(meme -> visits.note(meme, request));
      send(page, request, response);
    } else if (Route.find(path).filter(Route::isCached).isPresent()) {
      render(address, request, response, chain);
    } else {
      renderUncached(request, response, chain);
    }
  }

  private void renderUncached(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Route.find(request.getRequestURI()).filter(Route::isPage).isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var copy = new BufferedResponse(response);
    if ("GET".equals(request.getMethod())) {
      limit.render(request, copy, chain);
    } else {
      // Not limited: processing a form may take long, and would block other pages.
      chain.doFilter(request, copy);
    }
    copy.passOn();
  }

  private static boolean isAnonymous(HttpServletRequest request) {
    return "GET".equals(request.getMethod()) && SignInCookie.findToken(request).isEmpty();
  }

  // The address is a parameter, because the request loses it when it is forwarded to its view.
  private void render(
      String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long version = content.current();
    var copy = new BufferedResponse(response);
    limit.render(request, copy, chain);
    if (response.isCommitted()
        || response.getStatus() != HttpServletResponse.SC_OK
        || !query(request).equals(PageQuery.of(request))) {
      copy.passOn();
      return;
    }
    var page = new PageCache.Page(copy.body(), headers(response), Visits.noted(request));
    cache.keep(address, page, version);
    send(page, request, response);
  }

  private static String query(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? "" : "?" + query;
  }

  private static Map<String, String> headers(HttpServletResponse response) {
    return CACHED_HEADERS.stream()
        .filter(name -> response.getHeader(name) != null)
        .collect(Collectors.toMap(Function.identity(), response::getHeader));
  }

  private static void send(
      PageCache.Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.headers().forEach(response::setHeader);
    if (Revalidation.isKnown(response, request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean packed = Gzip.isWantedBy(request);
    if (packed) {
      // With this header, the server does not compress the body again.
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = packed ? page.packed() : page.body();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
