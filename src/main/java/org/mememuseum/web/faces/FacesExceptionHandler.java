package org.mememuseum.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.MuseumException;
import org.mememuseum.NotFoundException;
import org.mememuseum.web.errors.ErrorPage;
import org.mememuseum.web.errors.ErrorStatus;

/**
 * Turns a {@link org.mememuseum.MuseumException} of a form's action into a message on the same
 * page: beside the field it concerns, or on top. The form keeps its input. {@link
 * org.mememuseum.web.errors.ErrorBoundary} turns every other exception into an error page.
 */
class FacesExceptionHandler extends ExceptionHandlerWrapper {
  FacesExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      var failure = (ExceptionQueuedEventContext) queued.next().getSource();
      var refusal = MuseumException.in(failure.getException());
      if (refusal.isPresent() && isAnswerToForm(failure)) {
        queued.remove();
        FieldRefusals.show(refusal.get(), failure.getContext());
        if (failure.getContext().getExternalContext().getResponse()
            instanceof HttpServletResponse response) {
          ErrorStatus.write(refusal.get(), response);
        }
      } else if (refusal.isPresent()
          && failure.getContext().getExternalContext().getRequest()
              instanceof HttpServletRequest request) {
        // Faces rethrows only the innermost cause, which would lose the refusal around it.
        ErrorPage.keep(refusal.get(), request);
        // For POST only: a link's parameters must not be shown as the visitor's own input.
        if (refusal.get() instanceof NotFoundException && "POST".equals(request.getMethod())) {
          ErrorPage.keepTyped(request);
        }
      }
    }
    getWrapped().handle();
  }

  private static boolean isAnswerToForm(ExceptionQueuedEventContext failure) {
    // The order matters: isPostback() reads the request, which may be what failed.
    return failure.getPhaseId() == PhaseId.INVOKE_APPLICATION && failure.getContext().isPostback();
  }
}
