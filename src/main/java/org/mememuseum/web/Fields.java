package org.mememuseum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What is wrong with a form's fields, for the tags that show it. */
@Named
@ApplicationScoped
public class Fields {
  /** Returns what is wrong with the field of this client id; empty if nothing is. */
  public String error(String clientId) {
    return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
        .map(FacesMessage::getSummary)
        .findFirst()
        .orElse("");
  }

  /** Returns what is wrong with the form as a whole. */
  public List<String> getGeneral() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .map(FacesMessage::getSummary)
        .toList();
  }

  /** Returns whether any field was not taken. */
  public boolean isWrong() {
    return FacesContext.getCurrentInstance().getClientIdsWithMessages().hasNext();
  }
}
