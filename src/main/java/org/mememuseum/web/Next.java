package org.mememuseum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Where somebody wanted to go before they were led to the door. */
@Named
@RequestScoped
public class Next {
  private final Map<String, String> parameters;

  protected Next() {
    this(null);
  }

  @Inject
  public Next(@RequestParameterMap Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /** Returns the path, from {@code ?next=} or the form's field; empty if it is none of ours. */
  public String getPath() {
    return orElse("");
  }

  /** Returns the path, or {@code path} if they did not want to go anywhere. */
  public String orElse(String path) {
    return LocalPath.parse(parameters.get("next")).map(LocalPath::text).orElse(path);
  }
}
