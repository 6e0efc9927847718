package org.mememuseum.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mememuseum.MuseumException;
import org.mememuseum.NotFoundException;
import org.mememuseum.web.errors.ErrorPage;
import org.mememuseum.web.errors.ErrorStatus;
import org.mememuseum.web.errors.Exceptions;
import org.mememuseum.web.text.Texts;

/**
 * Turns a {@link MuseumException} of a form's action into a message on the same page: beside the
 * field it concerns, or on top. The form keeps its input. {@link
 * org.mememuseum.web.errors.ErrorBoundary} turns every other exception into an error page.
 */
class FacesExceptionHandler extends ExceptionHandlerWrapper {
  private final Texts texts = new Texts();

  FacesExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      var failure = (ExceptionQueuedEventContext) queued.next().getSource();
      var refusal = Exceptions.refusalIn(failure.getException());
      if (refusal.isPresent() && isAnswerToForm(failure)) {
        queued.remove();
        show(refusal.get(), failure.getContext());
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

  private void show(MuseumException refusal, FacesContext context) {
    String sentence = texts.sentence(refusal);
    var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    var field = findField(refusal.messageKey(), context);
    field.ifPresent(input -> ((EditableValueHolder) input).setValid(false));
    String where = field.map(input -> input.getClientId(context)).orElse(null);
    context.addMessage(where, message);
    if (context.getExternalContext().getResponse() instanceof HttpServletResponse response) {
      ErrorStatus.write(refusal, response);
    }
  }

  private static Optional<UIComponent> findField(String messageKey, FacesContext context) {
    String id = messageKey.substring(0, messageKey.indexOf('.'));
    List<UIComponent> found = new ArrayList<>();
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
              }
              if (component instanceof EditableValueHolder && component.getId().equals(id)) {
                found.add(component);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found.stream().findFirst();
  }
}
