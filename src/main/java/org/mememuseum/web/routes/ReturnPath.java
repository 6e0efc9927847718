package org.mememuseum.web.routes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.route.Route;

/** The page to return to after logging in: the requested one, or the current one. */
@Named
@RequestScoped
public class ReturnPath {
  private static final String SAID = "(?<=[?&])said=[^&]*&?";

  private Map<String, String> parameters;
  private HttpServletRequest request;

  protected ReturnPath() {}

  @Inject
  public ReturnPath(
      @RequestParameterMap Map<String, String> parameters, HttpServletRequest request) {
    this.parameters = parameters;
    this.request = request;
  }

  /**
   * Returns the path from {@code ?next=} or the form's field; empty if it is missing or not local.
   */
  public String getPath() {
    return orElse("");
  }

  /** Returns the path from {@code ?next=} or the form's field, or else {@code path}. */
  public String orElse(String path) {
    return requested().map(LocalPath::text).orElse(path);
  }

  /** Returns the link to the login page that returns to the requested or the current page. */
  public String getLogin() {
    return link(Route.LOGIN);
  }

  /** Returns the link to the registration that returns to the requested or the current page. */
  public String getRegistration() {
    return link(Route.REGISTER);
  }

  private String link(Route page) {
    return requested().or(this::current).map(path -> link(page, path.text())).orElse(page.path());
  }

  /** Returns the link to the login page or the registration that returns to a path. */
  public static String link(Route page, String path) {
    return page.path() + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private Optional<LocalPath> requested() {
    return LocalPath.parse(parameters.get("next"));
  }

  private Optional<LocalPath> current() {
    String path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String query = request.getQueryString();
    String address = path == null ? request.getRequestURI() : path;
    return LocalPath.parse(
        query == null
            ? address
            : (address + "?" + query).replaceFirst(SAID, "").replaceFirst("[?&]$", ""));
  }
}
