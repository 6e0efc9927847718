package org.mememuseum.web.faces;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.mememuseum.web.gallery.Card;
import org.mememuseum.web.gallery.CardFragments;

/**
 * {@code <m:cards value="#{list of Card}" fragments="#{cardFragments}"/>}: the items of a listing.
 * One component renders all cards, because a component with its own expressions for each card would
 * take most of the page's rendering time.
 */
public class Cards extends UIComponentBase {
  @Override
  public String getFamily() {
    return "org.mememuseum";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    var fragments = (CardFragments) getAttributes().get("fragments");
    for (Object card : (List<?>) getAttributes().get("value")) {
      context.getResponseWriter().write(fragments.of((Card) card, context));
    }
  }
}
