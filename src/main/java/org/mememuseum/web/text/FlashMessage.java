package org.mememuseum.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.mememuseum.security.SignedInMember;

/**
 * The message of the action before a redirect. {@code ?said=} is its key in the message bundle. The
 * greeting of a new member has their name.
 */
@Named
@RequestScoped
public class FlashMessage {
  private static final String GREETING = "said.welcome";

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
    String name = SignedInMember.find(request).map(member -> member.name().text()).orElse("");
    boolean isKnown = texts.has(key) && !(key.equals(GREETING) && name.isEmpty());
    return isKnown ? texts.sentence(key, name) : "";
  }
}
