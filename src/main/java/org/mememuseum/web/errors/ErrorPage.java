package org.mememuseum.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mememuseum.MuseumException;
import org.mememuseum.web.text.Texts;

/** The backing bean of the error page: what happened, what is safe, what to do. */
@Named
@RequestScoped
public class ErrorPage {
  private static final String ATTRIBUTE = ErrorPage.class.getName();
  private static final String TYPED = ATTRIBUTE + ".typed";

  /** The form fields for longer texts, which their author would not want to lose. */
  private static final List<String> TEXTS = List.of("comment", "wording", "reason");

  private HttpServletRequest request;
  private Texts texts;

  protected ErrorPage() {}

  @Inject
  public ErrorPage(HttpServletRequest request, Texts texts) {
    this.request = request;
    this.texts = texts;
  }

  /** Stores the exception that the error page will show. */
  public static void keep(MuseumException refusal, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, refusal);
  }

  /** Stores the text of a form whose page no longer exists, so that its author can copy it. */
  public static void keepTyped(HttpServletRequest request) {
    TEXTS.stream()
        .map(request::getParameter)
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .ifPresent(text -> request.setAttribute(TYPED, text));
  }

  /** Returns the stored exception. */
  public static Optional<MuseumException> find(HttpServletRequest request) {
    return Optional.ofNullable((MuseumException) request.getAttribute(ATTRIBUTE));
  }

  /** Returns the HTTP status. */
  public int getStatus() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : 500;
  }

  /** Returns the heading. */
  public String getTitle() {
    return text("title");
  }

  /** Returns what happened: the stored exception's message, or else that of the status. */
  public String getSentence() {
    return find(request).map(texts::sentence).orElseGet(() -> text("sentence"));
  }

  /** Returns what is safe and what to do. */
  public String getComfort() {
    return text("comfort");
  }

  /** Returns the name of the drawing to show, in {@code img/drawings.svg}. */
  public String getDrawing() {
    return text("drawing");
  }

  /** Returns the incident's number in the log; empty if the error is not a defect. */
  public String getIncident() {
    return Incident.find(request).orElse("");
  }

  /** Returns the id of the request, if a proxy gave it one and the error is not a defect. */
  public String getRequestId() {
    return Incident.find(request).isPresent() ? "" : RequestId.of(request).orElse("");
  }

  /** Returns the stored text of a form whose page no longer exists; may be empty. */
  public String getTyped() {
    return request.getAttribute(TYPED) instanceof String typed ? typed : "";
  }

  private String text(String part) {
    String special = "error." + getStatus() + "." + part;
    String family = getStatus() < 500 ? "error.4xx." : "error.5xx.";
    return texts.sentence(texts.has(special) ? special : family + part);
  }
}
