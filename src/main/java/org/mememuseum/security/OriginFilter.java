package org.mememuseum.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mememuseum.activity.Origin;

/** Notes, hashed, from where something is asked that the activity log may want to remember. */
public class OriginFilter extends HttpFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final transient Origin origin;
  private final transient AddressHasher hasher;
  private final transient ClientAddress address;

  @Inject
  public OriginFilter(Origin origin, MuseumKey key, ClientAddress address) {
    this.origin = origin;
    this.hasher = new AddressHasher(key);
    this.address = address;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!SAFE.contains(request.getMethod())) {
      origin.cameFrom(hasher.hash(address.of(request)));
    }
    chain.doFilter(request, response);
  }
}
