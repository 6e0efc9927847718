package org.mememuseum.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mememuseum.MuseumException;
import org.mememuseum.web.text.Texts;

/**
 * Turns a {@link MuseumException} into messages on the page of the submitted form: beside the
 * fields it concerns, or on top.
 */
final class FieldRefusals {
  private static final Texts TEXTS = new Texts();

  private FieldRefusals() {}

  /** Adds the messages of a refusal. */
  static void show(MuseumException refusal, FacesContext context) {
    refusal.refusals().forEach(each -> showOne(each, context));
  }

  private static void showOne(MuseumException refusal, FacesContext context) {
    String sentence = TEXTS.sentence(refusal);
    var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    var field = findField(refusal.messageKey(), context);
    field.ifPresent(input -> ((EditableValueHolder) input).setValid(false));
    String where = field.map(input -> input.getClientId(context)).orElse(null);
    context.addMessage(where, message);
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
