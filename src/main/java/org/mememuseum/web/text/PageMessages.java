package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
   * @param focused whether it has the focus when the page opens: the first error, if no field has
   *     one
   */
  public record PageMessage(String kind, String sentence, boolean focused) {}

  /**
   * Returns the message of the previous action, then the errors of no field, and those of fields in
   * row actions, which show none.
   */
  public List<PageMessage> getAll() {
    List<PageMessage> messages = new ArrayList<>();
    String previous = flashMessage.getSentence();
    if (!previous.isEmpty()) {
      messages.add(new PageMessage("success", previous, false));
    }
    boolean focused = !isFieldInvalid();
    for (var error : errors()) {
      messages.add(new PageMessage("error", Fields.shown(error), focused));
      focused = false;
    }
    return messages;
  }

  /** Adds errors to the page that answers a form, and tells that it was refused in part. */
  public static void refuse(String first, List<String> others) {
    var context = FacesContext.getCurrentInstance();
    Stream.concat(Stream.of(first), others.stream())
        .map(text -> new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text))
        .forEach(message -> context.addMessage(null, message));
    context.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
  }

  private static boolean isFieldInvalid() {
    var ids = FacesContext.getCurrentInstance().getClientIdsWithMessages();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ids, 0), false)
        .anyMatch(Objects::nonNull);
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
