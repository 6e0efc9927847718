package org.mememuseum.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/** Builds the children of a {@link Fragment} only if its HTML is not cached. */
public class FragmentHandler extends ComponentHandler {
  private final TagAttribute value;

  public FragmentHandler(ComponentConfig config) {
    super(config);
    value = getRequiredAttribute("value");
    getRequiredAttribute("var");
  }

  @Override
  public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
    var faces = context.getFacesContext();
    boolean complete =
        !faces.isPostback()
            && ((Fragment) component)
                .load(value.getObject(context), FragmentCache.of(faces.getExternalContext()), this);
    if (!complete) {
      super.applyNextHandler(context, component);
    }
  }
}
