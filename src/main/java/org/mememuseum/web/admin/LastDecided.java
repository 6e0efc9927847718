package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.meme.MemeId;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.SeeOther;

/**
 * Leads from a decision to the next held meme, and from there back to the one just decided, whose
 * id is in {@code ?done=}.
 */
@Named
@RequestScoped
public class LastDecided {
  private Map<String, String> parameters;

  protected LastDecided() {}

  @Inject
  public LastDecided(@RequestParameterMap Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /** Returns the link to the meme that was just decided; empty if there is none. */
  public String getHref() {
    return MemeId.parse(parameters.get("done")).map(Route.CASE::at).orElse("");
  }

  /**
   * Redirects to the next held meme, or to the queue if there is none.
   *
   * @param said the key of the message for the queue; with the suffix {@code Next}, the one for the
   *     next meme
   */
  static void goOn(MemeId decided, Optional<MemeId> next, String said) {
    String path = next.map(Route.CASE::at).orElse(Route.REVIEW.path());
    SeeOther.at(path + "?done=" + decided, next.isPresent() ? said + "Next" : said);
  }
}
