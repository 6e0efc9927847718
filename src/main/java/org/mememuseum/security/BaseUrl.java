package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the public finds the museum, if the operator says so; otherwise each request tells.
 *
 * @param origin scheme, host and port, such as {@code https://museum.example}; no path
 */
public record BaseUrl(Optional<URI> origin) {
  /** Nothing was said. */
  public static final BaseUrl UNSET = new BaseUrl(Optional.empty());

  public BaseUrl {
    Objects.requireNonNull(origin);
    origin.ifPresent(BaseUrl::requireOrigin);
  }

  /** Returns the origin for links that leave the museum, such as {@code https://museum.example}. */
  public String originFor(HttpServletRequest request) {
    return origin.map(URI::toString).orElseGet(() -> originOf(request));
  }

  /** Returns whether the browser talks to the museum by TLS. */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure() || origin.filter(uri -> "https".equals(uri.getScheme())).isPresent();
  }

  /** Returns the origin that a request was sent to, as a browser writes it in {@code Origin}. */
  static String originOf(HttpServletRequest request) {
    int port = request.getServerPort();
    boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
    return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
  }

  private static void requireOrigin(URI uri) {
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!web || uri.getHost() == null || !uri.getRawSchemeSpecificPart().matches("//[^/?#@]+")) {
      throw new IllegalArgumentException("Not an origin such as https://museum.example: " + uri);
    }
  }
}
