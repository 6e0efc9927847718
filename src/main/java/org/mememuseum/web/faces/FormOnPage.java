package org.mememuseum.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import java.util.Optional;
import org.mememuseum.security.MalformedRequestException;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.web.routes.NotSignedInException;

/**
 * Refuses submissions of forms that the page does not render for this visitor; Faces would ignore
 * them silently. Usually the visitor has been logged out meanwhile, and the exception says so.
 *
 * <p>A form that another page has only filled is shown with what was typed there: a button of that
 * page has the form's id as its name and {@code filled} as its value.
 */
public class FormOnPage implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String FILLED = "filled";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.APPLY_REQUEST_VALUES;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var context = event.getFacesContext();
    if (!context.isPostback()) {
      return;
    }
    var form = findSubmitted(context.getViewRoot());
    if (form.isPresent()) {
      if (FILLED.equals(sent(form.get(), context))) {
        context.renderResponse();
      }
      return;
    }
    if (context.getExternalContext().getRequest() instanceof HttpServletRequest request
        && SignedInMember.find(request).isEmpty()) {
      throw new NotSignedInException();
    }
    throw new MalformedRequestException("notOurForm");
  }

  // A form sends its own id, as name and as value.
  private static String sent(UIForm form, FacesContext context) {
    return context.getExternalContext().getRequestParameterMap().get(form.getClientId(context));
  }

  private static Optional<UIForm> findSubmitted(UIComponent component) {
    if (component instanceof UIForm form) {
      return Optional.of(form).filter(UIForm::isSubmitted);
    }
    for (Iterator<UIComponent> each = component.getFacetsAndChildren(); each.hasNext(); ) {
      var form = findSubmitted(each.next());
      if (form.isPresent()) {
        return form;
      }
    }
    return Optional.empty();
  }
}
