package org.mememuseum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the page before has to say, from {@code ?said=}: one of our own sentences, or nothing. */
@Named
@RequestScoped
public class Said {
  private final HttpServletRequest request;
  private final Texts texts;

  protected Said() {
    this(null, null);
  }

  @Inject
  public Said(HttpServletRequest request, Texts texts) {
    this.request = request;
    this.texts = texts;
  }

  /** Returns the sentence; empty if there is none. */
  public String getSentence() {
    // Error pages are shown for posts that were refused unread: reading them here would be late.
    if (!"GET".equals(request.getMethod())
        || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
      return "";
    }
    String key = "said." + request.getParameter("said");
    return texts.has(key) ? texts.sentence(key) : "";
  }
}
