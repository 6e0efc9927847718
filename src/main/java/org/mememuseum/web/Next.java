package org.mememuseum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where somebody wanted to go before they were led to the door. */
@Named
@RequestScoped
public class Next {
  private final HttpServletRequest request;

  protected Next() {
    this(null);
  }

  @Inject
  public Next(HttpServletRequest request) {
    this.request = request;
  }

  /** Returns the path, from {@code ?next=} or the form's field; empty if it is none of ours. */
  public String getPath() {
    return orElse("");
  }

  /** Returns the path, or {@code path} if they did not want to go anywhere. */
  public String orElse(String path) {
    return LocalPath.parse(request.getParameter("next")).map(LocalPath::text).orElse(path);
  }
}
