package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.route.BaseUrl;

/**
 * Tells whether a request comes from one of our own pages, by what browsers say and scripts cannot
 * change: {@code Sec-Fetch-Site}, or, from browsers too old for it, {@code Origin} or {@code
 * Referer}, which must name the museum's public address: what the request calls its host anybody
 * may have made up. A request that says nothing does not.
 */
final class SameOrigin {
  private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

  private final String museum;

  SameOrigin(BaseUrl baseUrl) {
    this.museum = asBrowsersWrite(baseUrl.origin());
  }

  boolean holds(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if ("same-origin".equals(site)) {
      return true;
    }
    if (site != null && FOREIGN.contains(site)) {
      return false;
    }
    return findSource(request).filter(museum::equals).isPresent();
  }

  private static Optional<String> findSource(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin == null
        ? Optional.ofNullable(request.getHeader("Referer")).flatMap(SameOrigin::originIn)
        : Optional.of(origin.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> originIn(String referer) {
    try {
      var uri = URI.create(referer);
      return Optional.of((uri.getScheme() + "://" + uri.getAuthority()).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  // The port only where it is not the scheme's own.
  private static String asBrowsersWrite(URI origin) {
    String text = origin.toString().toLowerCase(Locale.ROOT);
    return text.replaceFirst(text.startsWith("https:") ? ":443$" : ":80$", "");
  }
}
