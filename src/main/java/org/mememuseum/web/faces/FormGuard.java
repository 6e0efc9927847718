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
 * Refuses form submissions that no form of the application sends. Faces treats any request with a
 * view state as a submitted form, even a link with one in its query; this guard requires a POST
 * that {@link SameOriginFilter} has verified. All views are stateless: the view state field of
 * their forms says so, and any other value is forged.
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
      // Servers throw different exceptions for a truncated or malformed form.
      return false;
    }
  }

  // Does not throw: Faces would read the request again, which may be what just failed.
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
