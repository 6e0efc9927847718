package org.mememuseum.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import org.mememuseum.security.MalformedRequestException;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.web.routes.NotSignedInException;

/**
 * Refuses submissions of forms that the page does not render for this visitor; Faces would ignore
 * them silently. Usually the visitor has been logged out meanwhile, and the exception says so.
 */
public class FormOnPage implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.APPLY_REQUEST_VALUES;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var context = event.getFacesContext();
    if (!context.isPostback() || hasSubmittedForm(context.getViewRoot())) {
      return;
    }
    if (context.getExternalContext().getRequest() instanceof HttpServletRequest request
        && SignedInMember.find(request).isEmpty()) {
      throw new NotSignedInException();
    }
    throw new MalformedRequestException("notOurForm");
  }

  private static boolean hasSubmittedForm(UIComponent component) {
    if (component instanceof UIForm form) {
      return form.isSubmitted();
    }
    for (Iterator<UIComponent> each = component.getFacetsAndChildren(); each.hasNext(); ) {
      if (hasSubmittedForm(each.next())) {
        return true;
      }
    }
    return false;
  }
}
