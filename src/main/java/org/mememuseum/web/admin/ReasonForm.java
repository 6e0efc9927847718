package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.moderation.ReviewQueue;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.text.Fields;

/**
 * The reason or answer that a curator sent with a form: words of their own, or else a saved reason.
 * A form that was refused shows again what was sent with it.
 */
@Named
@RequestScoped
public class ReasonForm {
  private static final String FIELD = "reason";

  private ReviewQueue queue;
  private CurrentMember me;
  private Fields fields;
  private Map<String, String> parameters;
  private List<String> savedReasons;
  private String reason = "";
  private String saved = "";

  protected ReasonForm() {}

  @Inject
  public ReasonForm(
      ReviewQueue queue,
      CurrentMember me,
      Fields fields,
      @RequestParameterMap Map<String, String> parameters) {
    this.queue = queue;
    this.me = me;
    this.fields = fields;
    this.parameters = parameters;
  }

  /** Returns the reason; empty if there is none. */
  String words() {
    return reason.isBlank() ? saved : reason;
  }

  /** Returns whether the form of this row was sent. */
  boolean isOf(String row) {
    return row.equals(parameters.get("row"));
  }

  /** Returns the saved reasons; queried at most once per request. */
  public List<String> getSavedReasons() {
    if (savedReasons == null) {
      savedReasons = queue.savedReasons(me.get());
    }
    return savedReasons;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Optional.ofNullable(reason).orElse("");
  }

  public String getSaved() {
    return saved;
  }

  public void setSaved(String saved) {
    this.saved = Optional.ofNullable(saved).orElse("");
  }

  /** Returns the words that were sent with a row's form; usually empty. */
  public String draft(String row) {
    return isOf(row) ? reason : "";
  }

  /** Returns {@code selected} if this saved reason was sent with a row's form; otherwise empty. */
  public String selected(String row, String text) {
    return isOf(row) && text.equals(saved) ? "selected" : "";
  }

  /** Returns the error of a row's form; empty if it has none. */
  public String error(String row) {
    return isOf(row) ? fields.error(FIELD) : "";
  }
}
