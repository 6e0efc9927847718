package org.mememuseum.route;

import java.net.URI;

/**
 * The public address of the application, for absolute links.
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

  /** Returns the absolute URL of a path. */
  public String address(String path) {
    return origin + path;
  }

  /** Returns whether browsers use TLS, even if a proxy terminates it. */
  public boolean isHttps() {
    return "https".equals(origin.getScheme());
  }
}
