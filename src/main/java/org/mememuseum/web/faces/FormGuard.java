package org.mememuseum.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mememuseum.security.MalformedRequestException;
import org.mememuseum.security.SameOriginFilter;
import org.mememuseum.web.errors.ErrorPage;

/**
 * Where every form that Faces handles passes: refuses what none of our forms sends. Faces takes any
 * request with a view state for a form that was sent, be it in the query of a link; here it has to
 * be a post that {@link SameOriginFilter} let pass. All our views are stateless: their forms say so
 * in the field where others carry state, and anything else in it is forged.
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
    var context = event.getFacesContext();
    if (context.getExternalContext().getRequest() instanceof HttpServletRequest request
        && request.getDispatcherType() != DispatcherType.ERROR
        && !isAcceptable(request)) {
      refuse(request, context);
    }
  }

  private static boolean isAcceptable(HttpServletRequest request) {
    boolean post = "POST".equals(request.getMethod());
    try {
      String state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
      return post
          ? STATELESS.equals(state) && SameOriginFilter.hasVerified(request)
          : state == null;
    } catch (RuntimeException cutOff) {
      // Each server has its own way to say that a form broke off or is none.
      return false;
    }
  }

  // Not by throwing: Faces would read the request once more, which may be what just failed.
  private static void refuse(HttpServletRequest request, FacesContext context) {
    ErrorPage.keep(new MalformedRequestException("notOurForm"), request);
    try {
      context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    context.responseComplete();
  }
}
