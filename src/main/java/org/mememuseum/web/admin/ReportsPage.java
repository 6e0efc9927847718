package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.UuidV7;
import org.mememuseum.moderation.AppealReview;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeViews;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;

/** {@code /admin/reports}: the open appeals for curators to answer, longest waiting first. */
@Named
@RequestScoped
public class ReportsPage {
  private static final int SIZE = 10;

  private PathParameter pathParameter;
  private CurrentMember me;
  private AppealReview appeals;
  private MemeViews memeViews;
  private Phrases phrases;
  private Map<String, String> parameters;
  private Page<AppealReview.Case> page;
  private String reason;

  protected ReportsPage() {}

  @Inject
  public ReportsPage(
      PathParameter pathParameter,
      CurrentMember me,
      AppealReview appeals,
      MemeViews memeViews,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.appeals = appeals;
    this.memeViews = memeViews;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    page = appeals.findOpen(me.get(), pathParameter.after(), SIZE);
  }

  /** Grants or denies the appeal whose button was pressed, with the answer typed beside it. */
  public void answer() {
    boolean granted = "grant".equals(parameters.get("outcome"));
    appeals.answer(requestedDecision(), me.get(), reason, granted);
    SeeOther.at(Route.REPORTS.path(), granted ? "appealGranted" : "appealDenied");
  }

  public List<AppealCase> getCases() {
    return page.items().stream().map(this::view).toList();
  }

  // Keeps the answer that was refused in its field.
  private AppealCase view(AppealReview.Case item) {
    boolean isRefused =
        reason != null && item.appeal().decision().toString().equals(parameters.get("row"));
    String draft = isRefused ? reason : "";
    return AppealCase.of(item, memeViews.of(item.meme()), draft, isRefused, phrases);
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.REPORTS.path(), page.next());
  }

  /** Returns whether the page has no appeals. */
  public boolean isBare() {
    return page.items().isEmpty();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /**
   * Returns the answer typed for an appeal that is no longer on the page, because somebody else
   * answered it meanwhile; empty if there is none.
   */
  public String getOrphanedAnswer() {
    boolean shown =
        page.items().stream()
            .anyMatch(item -> item.appeal().decision().toString().equals(parameters.get("row")));
    return shown || reason == null ? "" : reason.strip();
  }

  private UUID requestedDecision() {
    return UuidV7.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
  }
}
