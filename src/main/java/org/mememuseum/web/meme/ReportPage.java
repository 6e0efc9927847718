package org.mememuseum.web.meme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mememuseum.InvalidInputException;
import org.mememuseum.moderation.Report;
import org.mememuseum.moderation.Report.Cause;
import org.mememuseum.moderation.Reports;
import org.mememuseum.web.faces.InvalidForm;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Phrases;

/** {@code /report/{id}}: reports a meme or a comment. */
@Named
@RequestScoped
public class ReportPage {
  private PathParameter pathParameter;
  private CurrentMember me;
  private Reports reports;
  private Phrases phrases;
  private Reports.Reportable reported;
  private String cause;
  private String words;

  protected ReportPage() {}

  @Inject
  public ReportPage(
      PathParameter pathParameter, CurrentMember me, Reports reports, Phrases phrases) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.reports = reports;
    this.phrases = phrases;
  }

  @PostConstruct
  void load() {
    reported = reports.get(pathParameter.id(), me.get());
  }

  /** Reports it. */
  public void report() {
    var chosen =
        Arrays.stream(Cause.values())
            .filter(each -> each.slug().equals(cause))
            .findAny()
            .orElseThrow(() -> new InvalidInputException("cause", "required"));
    reports.report(pathParameter.id(), me.get(), chosen, words);
    SeeOther.at(Links.to(reported.meme().id()), "reported");
  }

  /** Checks the words if no cause is chosen. */
  public void check() {
    InvalidForm.check(form -> form.value("words", String.class).ifPresent(Report::requireWords));
  }

  /** Returns the meme. */
  public Link getMeme() {
    return new Link(reported.meme().details().title().text(), Links.to(reported.meme().id()));
  }

  /** Returns the text of the reported comment; empty for a meme. */
  public String getComment() {
    return reported.comment().map(comment -> comment.text().text()).orElse("");
  }

  public List<CauseChoice> getCauses() {
    return Arrays.stream(Cause.values())
        .map(each -> new CauseChoice(each.slug(), phrases.word("cause." + each.slug())))
        .toList();
  }

  /** A cause to choose. */
  public record CauseChoice(String slug, String label) {}

  public String getCause() {
    return cause;
  }

  public void setCause(String cause) {
    this.cause = cause;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
