package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Where the public finds the museum, from the settings.
 *
 * @param origin scheme, host and port, such as {@code https://museum.example}; no path
 */
public record BaseUrl(URI origin) {
  public BaseUrl {
    boolean web = "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
    if (!web || !origin.getRawSchemeSpecificPart().matches("//[^/?#@]+")) {
      throw new IllegalArgumentException("Not an origin such as https://museum.example");
    }
  }

  /** Returns the full address of a path, for links that leave the museum. */
  public String address(String path) {
    return origin + path;
  }

  /** Returns whether the browser talks to the museum by TLS, be it that a proxy ends it. */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure() || "https".equals(origin.getScheme());
  }
}
