package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import org.mememuseum.route.BaseUrl;

/** Whether browsers reach the museum by TLS. */
public final class TransportSecurity {
  private TransportSecurity() {}

  /** Returns whether a request came by TLS, or does where a proxy terminates it. */
  public static boolean isSecure(HttpServletRequest request, BaseUrl baseUrl) {
    return request.isSecure() || baseUrl.isHttps();
  }
}
