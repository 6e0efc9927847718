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
import java.util.stream.Stream;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.UuidV7;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.AppealReview;
import org.mememuseum.moderation.CommentLock;
import org.mememuseum.moderation.ReportReview;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeViews;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;

/**
 * {@code /admin/reports}: the open appeals and reports for curators to answer, longest waiting
 * first. The first page has all lists; the next page of a list has that one alone.
 */
@Named
@RequestScoped
public class ReportsPage {
  private static final int SIZE = 10;
  private static final int APPEALS = 20;
  static final String APPEALS_AFTER = "appeals";
  private static final Page<AppealReview.Case> NO_APPEALS = new Page<>(List.of(), Optional.empty());
  private static final Page<ReportReview.Case> NO_REPORTS = new Page<>(List.of(), Optional.empty());

  private PathParameter pathParameter;
  private CurrentMember me;
  private AppealReview appeals;
  private MemeViews memeViews;
  private Phrases phrases;
  private Map<String, String> parameters;
  private ReportReview reportReview;
  private ReasonForm reasonForm;
  private HeldCommentsPage heldComments;
  private CommentLock commentLock;
  private Page<AppealReview.Case> appealed = NO_APPEALS;
  private Page<ReportReview.Case> reported = NO_REPORTS;

  protected ReportsPage() {}

  @Inject
  public ReportsPage(
      PathParameter pathParameter,
      CurrentMember me,
      AppealReview appeals,
      ReportReview reportReview,
      ReasonForm reasonForm,
      HeldCommentsPage heldComments,
      CommentLock commentLock,
      MemeViews memeViews,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.appeals = appeals;
    this.reportReview = reportReview;
    this.reasonForm = reasonForm;
    this.heldComments = heldComments;
    this.commentLock = commentLock;
    this.memeViews = memeViews;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    var moreAppeals = pathParameter.after(APPEALS_AFTER);
    var moreReports = pathParameter.after();
    boolean showsHeld = pathParameter.after(HeldCommentsPage.AFTER).isPresent();
    if (moreReports.isEmpty() && !showsHeld) {
      appealed = appeals.findOpen(me.get(), moreAppeals, APPEALS);
    }
    if (moreAppeals.isEmpty() && !showsHeld) {
      reported = reportReview.findOpen(me.get(), moreReports, SIZE);
    }
  }

  /** Answers the appeal, closes the case or decides on the comment whose button was pressed. */
  public void decide() {
    String outcome = parameters.getOrDefault("outcome", "");
    switch (outcome) {
      case "grant" -> answer(true, "appealGranted");
      case "deny" -> answer(false, "appealDenied");
      case "uphold" -> {
        reportReview.uphold(requested(), me.get(), reasonForm.words());
        SeeOther.at(Route.REPORTS.path(), "upheld");
      }
      case "release" -> {
        heldComments.release(requested());
        SeeOther.at(Route.REPORTS.path(), "commentReleased");
      }
      case "remove" -> {
        heldComments.remove(requested(), reasonForm.words());
        SeeOther.at(Route.REPORTS.path(), "heldCommentRemoved");
      }
      case "lock", "unlock" -> {
        boolean locks = "lock".equals(outcome);
        commentLock.lock(new MemeId(requested()), me.get(), locks);
        SeeOther.at(Route.REPORTS.path(), locks ? "commentsLocked" : "commentsUnlocked");
      }
      default -> throw new NotFoundException();
    }
  }

  private void answer(boolean granted, String said) {
    appeals.answer(requested(), me.get(), reasonForm.words(), granted);
    SeeOther.at(Route.REPORTS.path(), said);
  }

  /** Closes the case of reports whose button was pressed, without doing anything. */
  public void dismiss() {
    reportReview.dismiss(requested(), me.get());
    SeeOther.at(Route.REPORTS.path(), "dismissed");
  }

  public List<AppealCase> getCases() {
    return appealed.items().stream()
        .map(item -> AppealCase.of(item, memeViews.of(item.meme()), phrases))
        .toList();
  }

  public List<ReportCase> getReports() {
    return reported.items().stream()
        .map(item -> ReportCase.of(item, memeViews.of(item.meme()), me.get(), phrases))
        .toList();
  }

  /** Returns the link to more appeals; empty if there are none. */
  public String getNextAppeals() {
    return pathParameter.onward(Route.REPORTS.path(), APPEALS_AFTER, appealed.next());
  }

  /** Returns the link to the next page of reports; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.REPORTS.path(), reported.next());
  }

  /** Returns whether the page has neither appeals nor reports. */
  public boolean isBare() {
    return appealed.items().isEmpty() && reported.items().isEmpty();
  }

  /**
   * Returns the words sent for a case that is no longer on the page, because somebody else answered
   * it meanwhile; usually empty.
   */
  public String getUnusedReason() {
    var shown =
        Stream.concat(
            appealed.items().stream().map(item -> item.appeal().decision()),
            reported.items().stream().map(item -> item.reported().subject().id()));
    var waiting = heldComments.getRows().stream().map(HeldCommentsPage.Row::id);
    return Stream.concat(shown.map(UUID::toString), waiting).anyMatch(reasonForm::isOf)
        ? ""
        : reasonForm.words().strip();
  }

  private UUID requested() {
    return UuidV7.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
  }
}
