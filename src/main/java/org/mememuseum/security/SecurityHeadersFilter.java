package org.mememuseum.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.mememuseum.route.BaseUrl;

/**
 * Sets the security headers, which forbid the browser everything that our pages do not need.
 * Responses to members and to forms must not be cached ({@code no-store}). Other responses may be
 * cached but have to be revalidated ({@code no-cache}).
 */
public class SecurityHeadersFilter extends HttpFilter {
  // blob: is for the previews of pictures before their upload.
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'%s blob: data:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          // Text is compressed if the client accepts it, so caches have to keep both variants
          // apart.
          "Vary", "Accept-Encoding");
  private static final String ONE_YEAR = "max-age=31536000";

  private final transient BaseUrl baseUrl;

  private final transient String contentSecurityPolicy;

  @Inject
  public SecurityHeadersFilter(BaseUrl baseUrl, PictureOrigin pictures) {
    this.baseUrl = baseUrl;
    this.contentSecurityPolicy =
        CONTENT_SECURITY_POLICY.formatted(pictures.origin().map(uri -> " " + uri).orElse(""));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ALWAYS.forEach(response::setHeader);
    response.setHeader("Content-Security-Policy", contentSecurityPolicy);
    if (TransportSecurity.isSecure(request, baseUrl)) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
    boolean personal =
        SignInCookie.findToken(request).isPresent() || "POST".equals(request.getMethod());
    response.setHeader("Cache-Control", personal ? "no-store" : "no-cache");
    chain.doFilter(request, response);
  }
}
