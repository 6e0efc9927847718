package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The error messages of form fields, for the tags that show them. */
@Named
@ApplicationScoped
public class Fields {
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
