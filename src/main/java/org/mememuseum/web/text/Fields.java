package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form's fields, for the tags that show it. */
@Named
@ApplicationScoped
public class Fields {
  /** Returns what is wrong with the field of this client id; empty if nothing is. */
  public String error(String clientId) {
    return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
        .map(Fields::shown)
        .findFirst()
        .orElse("");
  }

  /** Returns the ids of what describes a field: its hint and what is wrong with it; or null. */
  public String describedBy(String id, boolean hint) {
    String ids = (hint ? id + "-hint " : "") + (error(id).isEmpty() ? "" : id + "-error");
    return ids.isEmpty() ? null : ids.strip();
  }

  /** Returns {@code true} as text if a field was not taken, else null: no attribute then. */
  public String invalid(String id) {
    return error(id).isEmpty() ? null : "true";
  }

  /** Returns where the page's forms post to. */
  public String getAction() {
    var context = FacesContext.getCurrentInstance();
    var handler = context.getApplication().getViewHandler();
    return handler.getActionURL(context, context.getViewRoot().getViewId());
  }

  /** Returns what is wrong with a form as a whole, and with rows, whose fields stay hidden. */
  public List<String> getGeneral() {
    var context = FacesContext.getCurrentInstance();
    List<FacesMessage> messages = new ArrayList<>(context.getMessageList(null));
    var ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      if (id != null && isInRow(id, context)) {
        messages.addAll(context.getMessageList(id));
      }
    }
    return messages.stream().map(Fields::shown).toList();
  }

  // Faces complains in the log of messages that nobody has been shown.
  private static String shown(FacesMessage message) {
    message.rendered();
    return message.getSummary();
  }

  private static boolean isInRow(String id, FacesContext context) {
    UIComponent component = context.getViewRoot().findComponent(id);
    while (component != null && !(component instanceof UIForm)) {
      component = component.getParent();
    }
    return component != null && component.getAttributes().containsKey("museum.rowAction");
  }
}
