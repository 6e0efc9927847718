package org.mememuseum.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Determines the client address of a request. Only this class may read it from the connection. */
@ApplicationScoped
public class ClientAddress {
  private static final Logger LOGGER = Logger.getLogger(ClientAddress.class.getName());
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final List<AddressRange> PRIVATE =
      List.of(
          AddressRange.parse("127.0.0.0/8"),
          AddressRange.parse("10.0.0.0/8"),
          AddressRange.parse("172.16.0.0/12"),
          AddressRange.parse("192.168.0.0/16"),
          AddressRange.parse("::1"),
          AddressRange.parse("fc00::/7"));

  private final TrustedProxies proxies;
  private final AtomicBoolean warned = new AtomicBoolean();

  protected ClientAddress() {
    this(TrustedProxies.NONE);
  }

  @Inject
  public ClientAddress(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  /** Returns the address, as text. */
  public String of(HttpServletRequest request) {
    String peer = request.getRemoteAddr();
    var forwarded = Collections.list(request.getHeaders(FORWARDED_FOR));
    if (!forwarded.isEmpty() && !proxies.trusts(peer)) {
      warnOfUnnamedProxy(peer);
    }
    return proxies.client(peer, forwarded);
  }

  // Clients may send the header at will. A private address that sends it is most likely a proxy
  // that is missing in the settings.
  private void warnOfUnnamedProxy(String peer) {
    if (PRIVATE.stream().anyMatch(range -> range.contains(peer))
        && warned.compareAndSet(false, true)) {
      LOGGER.log(
          Level.WARNING,
          "{0} sends X-Forwarded-For and is not in MUSEUM_TRUSTED_PROXIES: all who come through it"
              + " share one limit.",
          peer);
    }
  }
}
