package org.mememuseum.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mememuseum.activity.RequestClient;

/**
 * Makes the hashed client address and the device of unsafe requests available to the activity log.
 */
public class ClientAddressFilter extends HttpFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final transient RequestClient origin;
  private final transient AddressHasher hasher;
  private final transient ClientAddress address;

  @Inject
  public ClientAddressFilter(RequestClient origin, MuseumKey key, ClientAddress address) {
    this.origin = origin;
    this.hasher = new AddressHasher(key);
    this.address = address;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!SAFE.contains(request.getMethod())) {
      origin.cameFrom(
          hasher.hash(address.of(request)), CoarseDevice.of(request.getHeader("User-Agent")));
    }
    chain.doFilter(request, response);
  }
}
