package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.route.BaseUrl;

/**
 * Decides whether a request comes from one of our own pages, by headers that scripts cannot set:
 * {@code Sec-Fetch-Site} or, from browsers that do not send it, {@code Origin} or {@code Referer}.
 * Those are compared with the configured public address, because the request's own {@code Host}
 * header can be forged. A request without any of these headers is not trusted.
 */
final class SameOrigin {
  private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

  private final String ownOrigin;

  SameOrigin(BaseUrl baseUrl) {
    this.ownOrigin = normalized(baseUrl.origin());
  }

  boolean holds(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if ("same-origin".equals(site)) {
      return true;
    }
    if (site != null && FOREIGN.contains(site)) {
      return false;
    }
    return findSource(request).filter(ownOrigin::equals).isPresent();
  }

  private static Optional<String> findSource(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin == null
        ? Optional.ofNullable(request.getHeader("Referer")).flatMap(SameOrigin::originOf)
        : Optional.of(origin.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> originOf(String referer) {
    try {
      var uri = URI.create(referer);
      return Optional.of((uri.getScheme() + "://" + uri.getAuthority()).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  // Browsers leave out the scheme's default port.
  private static String normalized(URI origin) {
    String text = origin.toString().toLowerCase(Locale.ROOT);
    return text.replaceFirst(text.startsWith("https:") ? ":443$" : ":80$", "");
  }
}
