package org.mememuseum.route;

import java.net.URI;

/**
 * The public address of the museum, for links that leave it.
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

  /** Returns the full address of a path. */
  public String address(String path) {
    return origin + path;
  }

  /** Returns whether browsers talk to the museum by TLS, even if a proxy terminates it. */
  public boolean isHttps() {
    return "https".equals(origin.getScheme());
  }
}
