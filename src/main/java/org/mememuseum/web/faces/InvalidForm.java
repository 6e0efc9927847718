package org.mememuseum.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.mememuseum.MuseumException;

/**
 * A submitted form with invalid fields, whose action is therefore not called. What a use case has
 * to say about the valid ones is told in the same round, if the form has an {@code <f:event
 * type="postValidate">}.
 */
public final class InvalidForm {
  private final UIComponent form;

  private InvalidForm(UIComponent form) {
    this.form = form;
  }

  /** Calls a check if the form of this event is invalid, and shows what it refuses. */
  public static void check(Consumer<InvalidForm> check) {
    var context = FacesContext.getCurrentInstance();
    if (context.isValidationFailed()) {
      try {
        check.accept(new InvalidForm(UIComponent.getCurrentComponent(context)));
      } catch (MuseumException refusal) {
        FieldRefusals.show(refusal, context);
      }
    }
  }

  /** Returns the value of a field; empty if it is invalid. */
  public <T> Optional<T> value(String id, Class<T> type) {
    return Optional.of((UIInput) form.findComponent(id))
        .filter(UIInput::isValid)
        .map(UIInput::getLocalValue)
        .map(type::cast);
  }
}
