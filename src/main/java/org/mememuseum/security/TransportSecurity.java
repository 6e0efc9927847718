package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import org.mememuseum.route.BaseUrl;

/** Tells whether browsers reach the application over TLS. */
public final class TransportSecurity {
  private TransportSecurity() {}

  /** Returns whether the request came over TLS, here or at a proxy that terminates it. */
  public static boolean isSecure(HttpServletRequest request, BaseUrl baseUrl) {
    return request.isSecure() || baseUrl.isHttps();
  }
}
