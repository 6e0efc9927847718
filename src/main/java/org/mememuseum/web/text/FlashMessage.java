package org.mememuseum.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.mememuseum.security.SignedInMember;

/**
 * The message of the action before a redirect. {@code ?said=} is its key in the message bundle. The
 * greeting of a new member has their name. Members are told once, with a {@link FlashCookie};
 * strangers, who get no cookie, as often as they ask for the address.
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
    String said = request.getParameter("said");
    var member = SignedInMember.find(request);
    String key = "said." + said;
    boolean shown = member.isPresent() ? isFresh(said) : !key.equals(GREETING);
    String name = member.map(it -> it.name().text()).orElse("");
    return shown && texts.has(key) ? texts.sentence(key, name) : "";
  }

  private boolean isFresh(String said) {
    return FlashCookie.find(request).stream().anyMatch(key -> key.equals(said));
  }
}
