package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The error messages of form fields, for the tags that show them. */
@Named
@ApplicationScoped
public class Fields {
  private static final String FOCUSED = Fields.class.getName() + ".focused";

  /** Returns the error message of the field with this client id; empty if it has none. */
  public String error(String clientId) {
    return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
        .map(Fields::shown)
        .findFirst()
        .orElse("");
  }

  /** Returns the ids of a field's hint and error message, for {@code aria-describedby}; or null. */
  public String describedBy(String id, boolean hint) {
    String ids = (hint ? id + "-hint " : "") + (error(id).isEmpty() ? "" : id + "-error");
    return ids.isEmpty() ? null : ids.strip();
  }

  /** Returns the text {@code true} for an invalid field, else null, which omits the attribute. */
  public String invalid(String id) {
    return error(id).isEmpty() ? null : "true";
  }

  /** Returns whether the page answers a form that was refused. */
  public boolean isFailed() {
    return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
  }

  /** As {@link #focus(String, boolean)}, for a field with messages. */
  public String focus(String id) {
    return focus(id, !error(id).isEmpty());
  }

  /**
   * Returns the attribute with which the browser focuses an element when the page opens: for the
   * first element that is invalid, in the order in which they are rendered. Null, which omits the
   * attribute, for all others.
   *
   * @param id the element's id, unique on the page
   */
  public String focus(String id, boolean invalid) {
    if (!invalid) {
      return null;
    }
    var request = FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
    return id.equals(request.computeIfAbsent(FOCUSED, key -> id)) ? "autofocus" : null;
  }

  /** Adds an error to the field with this client id. */
  public static void refuse(String clientId, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  /** Returns the path to which the page's forms post. */
  public String getAction() {
    var context = FacesContext.getCurrentInstance();
    var handler = context.getApplication().getViewHandler();
    return handler.getActionURL(context, context.getViewRoot().getViewId());
  }

  // Faces logs a warning for messages that were not rendered.
  static String shown(FacesMessage message) {
    message.rendered();
    return message.getSummary();
  }
}
