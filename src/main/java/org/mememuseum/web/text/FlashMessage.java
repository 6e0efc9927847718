package org.mememuseum.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The message of the action before a redirect. {@code ?said=} is its key in the message bundle. */
@Named
@RequestScoped
public class FlashMessage {
  private HttpServletRequest request;
  private Texts texts;

  protected FlashMessage() {}

  @Inject
  public FlashMessage(HttpServletRequest request, Texts texts) {
    this.request = request;
    this.texts = texts;
  }

  /** Returns the message; empty if there is none. */
  public String getSentence() {
    // Error pages also answer POSTs whose body was not read; its parameters must not be read here.
    if (!"GET".equals(request.getMethod())
        || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
      return "";
    }
    String key = "said." + request.getParameter("said");
    return texts.has(key) ? texts.sentence(key) : "";
  }
}
