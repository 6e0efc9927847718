package org.mememuseum.web.faces;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.mememuseum.web.gallery.Card;
import org.mememuseum.web.gallery.CardFragments;

/**
 * {@code <m:cards value="#{list of Card}" fragments="#{cardFragments}"/>}: the items of a wall. One
 * component for all of them, because a component and its expressions for each would take most of
 * the time of a page.
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
