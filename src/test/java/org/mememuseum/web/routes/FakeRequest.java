package org.mememuseum.web.routes;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser's request, for code that only reads requests. */
public final class FakeRequest {
  private final URI address;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private Cookie[] cookies;
  private String method = "GET";

  private FakeRequest(URI address) {
    this.address = address;
  }

  /** Starts a GET request for a full URL. */
  public static FakeRequest to(String address) {
    return new FakeRequest(URI.create(address));
  }

  /** Sets the method. */
  public FakeRequest by(String otherMethod) {
    this.method = otherMethod;
    return this;
  }

  /** Adds a header. */
  public FakeRequest with(String name, String value) {
    headers.put(name.toLowerCase(Locale.ROOT), value);
    return this;
  }

  /** Sets the cookies. */
  public FakeRequest with(Cookie... someCookies) {
    this.cookies = someCookies;
    return this;
  }

  /** Returns the request as the container would pass it; unexpected methods throw. */
  public HttpServletRequest get() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            FakeRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) -> answer(called.getName(), arguments));
  }

  private Object answer(String called, Object[] arguments) {
    return switch (called) {
      case "getContentLengthLong" -> Long.parseLong(headers.getOrDefault("content-length", "-1"));
      case "getContentType" -> headers.get("content-type");
      case "getHeader" -> headers.get(((String) arguments[0]).toLowerCase(Locale.ROOT));
      case "getAttribute" -> attributes.get((String) arguments[0]);
      case "getCookies" -> cookies;
      case "getMethod" -> method;
      case "getParameter" -> parameter((String) arguments[0]);
      case "getParameterMap" -> query();
      case "getQueryString" -> address.getRawQuery();
      case "getRemoteAddr" -> "192.0.2.1";
      case "getRequestURI" -> address.getRawPath();
      case "getScheme" -> address.getScheme();
      case "getServerName" -> address.getHost();
      case "getServerPort" -> port();
      case "isSecure" -> "https".equals(address.getScheme());
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      default -> throw new UnsupportedOperationException(called);
    };
  }

  // The query only: code that only reads requests never reads the body.
  private String parameter(String name) {
    if (!"GET".equals(method)) {
      throw new UnsupportedOperationException("the body is not to be read");
    }
    return Stream.of(Optional.ofNullable(address.getQuery()).orElse("").split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst()
        .orElse(null);
  }

  // As the server parses it when nothing of the body has been read.
  private Map<String, String[]> query() {
    return Stream.of(Optional.ofNullable(address.getQuery()).orElse("").split("&"))
        .filter(pair -> pair.contains("="))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> new String[] {pair[1]}));
  }

  private int port() {
    int usual = "https".equals(address.getScheme()) ? 443 : 80;
    return address.getPort() < 0 ? usual : address.getPort();
  }
}
