package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The messages on top of a page. */
@Named
@ApplicationScoped
public class PageMessages {
  private FlashMessage flashMessage;

  protected PageMessages() {}

  @Inject
  public PageMessages(FlashMessage flashMessage) {
    this.flashMessage = flashMessage;
  }

  /**
   * A message.
   *
   * @param kind {@code success} or {@code error}
   */
  public record PageMessage(String kind, String sentence) {}

  /**
   * Returns the message of the previous action, then the errors of no field, and those of fields in
   * row actions, which show none.
   */
  public List<PageMessage> getAll() {
    List<PageMessage> messages = new ArrayList<>();
    String previous = flashMessage.getSentence();
    if (!previous.isEmpty()) {
      messages.add(new PageMessage("success", previous));
    }
    errors().forEach(error -> messages.add(new PageMessage("error", Fields.shown(error))));
    return messages;
  }

  private static List<FacesMessage> errors() {
    var context = FacesContext.getCurrentInstance();
    List<FacesMessage> errors = new ArrayList<>(context.getMessageList(null));
    var ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      if (id != null && isInRow(id, context)) {
        errors.addAll(context.getMessageList(id));
      }
    }
    return errors;
  }

  private static boolean isInRow(String id, FacesContext context) {
    UIComponent component = context.getViewRoot().findComponent(id);
    while (component != null && !(component instanceof UIForm)) {
      component = component.getParent();
    }
    return component != null && component.getAttributes().containsKey("museum.rowAction");
  }
}
