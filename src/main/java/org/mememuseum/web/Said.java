package org.mememuseum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    String key = "said." + request.getParameter("said");
    return "GET".equals(request.getMethod()) && texts.has(key) ? texts.sentence(key) : "";
  }
}
