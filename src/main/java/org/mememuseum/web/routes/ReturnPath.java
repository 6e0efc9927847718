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

/** The page to return to after signing in: the one that was asked for, or the current one. */
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

  /** Returns the path, from {@code ?next=} or the form's field; empty if it is none of ours. */
  public String getPath() {
    return orElse("");
  }

  /** Returns the path, or {@code path} if they did not want to go anywhere. */
  public String orElse(String path) {
    return wanted().map(LocalPath::text).orElse(path);
  }

  /** Returns the address of the log-in that leads on there, or back here. */
  public String getLogin() {
    return door(Route.LOGIN);
  }

  /** Returns the address of the registration that leads on there, or back here. */
  public String getRegistration() {
    return door(Route.REGISTER);
  }

  private String door(Route door) {
    // Who comes from the hall goes to what is their own.
    return wanted()
        .or(this::here)
        .map(LocalPath::text)
        .filter(path -> !path.equals(Route.HALL.path()))
        .map(path -> door.path() + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
        .orElse(door.path());
  }

  private Optional<LocalPath> wanted() {
    return LocalPath.parse(parameters.get("next"));
  }

  private Optional<LocalPath> here() {
    String path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String query = request.getQueryString();
    String address = path == null ? request.getRequestURI() : path;
    return LocalPath.parse(
        query == null
            ? address
            : (address + "?" + query).replaceFirst(SAID, "").replaceFirst("[?&]$", ""));
  }
}
