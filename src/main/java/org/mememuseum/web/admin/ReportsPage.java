package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.UuidV7;
import org.mememuseum.moderation.AppealReview;
import org.mememuseum.moderation.ReportReview;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeViews;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;

/**
 * {@code /admin/reports}: the open appeals and reports for curators to answer, longest waiting
 * first. The first page has the appeals.
 */
@Named
@RequestScoped
public class ReportsPage {
  private static final int SIZE = 10;
  private static final int MAX_APPEALS = 20;

  private PathParameter pathParameter;
  private CurrentMember me;
  private AppealReview appeals;
  private MemeViews memeViews;
  private Phrases phrases;
  private Map<String, String> parameters;
  private ReportReview reportReview;
  private List<AppealReview.Case> appealed;
  private Page<ReportReview.Case> reported;
  private String reason;
  private String upholdReason;

  protected ReportsPage() {}

  @Inject
  public ReportsPage(
      PathParameter pathParameter,
      CurrentMember me,
      AppealReview appeals,
      ReportReview reportReview,
      MemeViews memeViews,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.appeals = appeals;
    this.reportReview = reportReview;
    this.memeViews = memeViews;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    appealed =
        pathParameter.after().isPresent()
            ? List.of()
            : appeals.findOpen(me.get(), Optional.empty(), MAX_APPEALS).items();
    reported = reportReview.findOpen(me.get(), pathParameter.after(), SIZE);
  }

  /** Grants or denies the appeal whose button was pressed, with the answer typed beside it. */
  public void answer() {
    boolean granted = "grant".equals(parameters.get("outcome"));
    appeals.answer(requested(), me.get(), reason, granted);
    SeeOther.at(Route.REPORTS.path(), granted ? "appealGranted" : "appealDenied");
  }

  public List<AppealCase> getCases() {
    return appealed.stream().map(this::view).toList();
  }

  // Keeps the answer that was refused in its field.
  private AppealCase view(AppealReview.Case item) {
    boolean isRefused = reason != null && isRequested(item.appeal().decision());
    String draft = isRefused ? reason : "";
    return AppealCase.of(item, memeViews.of(item.meme()), draft, isRefused, phrases);
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.REPORTS.path(), reported.next());
  }

  /** Returns whether the page has neither appeals nor reports. */
  public boolean isBare() {
    return appealed.isEmpty() && reported.items().isEmpty();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /**
   * Returns the words typed for a case that is no longer on the page, because somebody else
   * answered it meanwhile; empty if there are none.
   */
  public String getOrphanedAnswer() {
    boolean shown =
        appealed.stream().anyMatch(item -> isRequested(item.appeal().decision()))
            || reported.items().stream()
                .anyMatch(item -> isRequested(item.reported().subject().id()));
    return shown ? "" : Optional.ofNullable(reason).orElse(nullToEmpty(upholdReason)).strip();
  }

  private static String nullToEmpty(String text) {
    return text == null ? "" : text;
  }

  private boolean isRequested(UUID id) {
    return id.toString().equals(parameters.get("row"));
  }

  /** Closes the case of reports whose button was pressed, without doing anything. */
  public void dismiss() {
    reportReview.dismiss(requested(), me.get());
    SeeOther.at(Route.REPORTS.path(), "dismissed");
  }

  /** Takes down or removes what is reported, for the reason typed beside it. */
  public void uphold() {
    reportReview.uphold(requested(), me.get(), upholdReason);
    SeeOther.at(Route.REPORTS.path(), "upheld");
  }

  public List<ReportCase> getReports() {
    return reported.items().stream().map(this::view).toList();
  }

  // Keeps the reason that was refused in its field.
  private ReportCase view(ReportReview.Case item) {
    boolean isRefused = upholdReason != null && isRequested(item.reported().subject().id());
    String draft = isRefused ? upholdReason : "";
    return ReportCase.of(item, memeViews.of(item.meme()), draft, isRefused, phrases);
  }

  public String getUpholdReason() {
    return upholdReason;
  }

  public void setUpholdReason(String upholdReason) {
    this.upholdReason = upholdReason;
  }

  private UUID requested() {
    return UuidV7.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
  }
}
