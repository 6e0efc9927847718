package org.mememuseum.web.faces;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.mememuseum.security.MalformedRequestException;

/**
 * Refuses posts that none of our forms makes. All our views are stateless: their forms say so in
 * the field where others carry state, and anything else in it is forged.
 */
public class FormGuard implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String STATELESS = "stateless";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var external = event.getFacesContext().getExternalContext();
    if (external.getRequest() instanceof HttpServletRequest request
        && "POST".equals(request.getMethod())
        && request.getDispatcherType() != DispatcherType.ERROR) {
      requireStateless(request);
    }
  }

  private static void requireStateless(HttpServletRequest request) {
    String state;
    try {
      state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
    } catch (RuntimeException cutOff) {
      // Each server has its own way to say that a form broke off or is none.
      throw new MalformedRequestException("notOurForm", cutOff);
    }
    if (!STATELESS.equals(state)) {
      throw new MalformedRequestException("notOurForm");
    }
  }
}
