package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.PlainText;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.moderation.ReportChanged.What;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentRemoval;
import org.mememuseum.reaction.CommentStore;

/** The curators' answers to reports. Throws {@link NotFoundException} for anybody else. */
@Stateless
public class ReportReview {
  private MemeStore memes;
  private CommentStore commentStore;
  private ReportStore reports;
  private Review review;
  private CommentRemoval comments;
  private Event<ReportChanged> events;
  private Clock clock;

  protected ReportReview() {}

  @Inject
  public ReportReview(
      MemeStore memes,
      CommentStore commentStore,
      ReportStore reports,
      Review review,
      CommentRemoval comments,
      Event<ReportChanged> events,
      Clock clock) {
    this.memes = memes;
    this.commentStore = commentStore;
    this.reports = reports;
    this.review = review;
    this.comments = comments;
    this.events = events;
    this.clock = clock;
  }

  /** Returns a page of the open cases, oldest first. */
  public Page<Case> findOpen(Member curator, Optional<Cursor> after, int size) {
    curator.requireStaff();
    var open = reports.findOpen(after, size);
    return new Page<>(
        open.items().stream().flatMap(each -> caseOf(each, curator).stream()).toList(),
        open.next());
  }

  private Optional<Case> caseOf(ReportedCase reported, Member curator) {
    return memes
        .find(reported.subject().meme())
        .map(
            meme -> {
              var comment = reported.subject().comment().flatMap(commentStore::find);
              return new Case(reported, meme, comment, mayDecide(curator, meme, comment, reported));
            });
  }

  private boolean mayDecide(
      Member curator, Meme meme, Optional<Comment> comment, ReportedCase reported) {
    return !isBy(curator, meme, comment, reported.subject())
        && !reports.isReporter(reported.subject().id(), curator.id());
  }

  private static boolean isBy(
      Member curator, Meme meme, Optional<Comment> comment, Report.Subject subject) {
    return subject.author().filter(curator.id()::equals).isPresent()
        || comment.filter(one -> one.isBy(curator)).isPresent()
        || subject.comment().isEmpty() && meme.isBy(curator);
  }

  /**
   * An open case.
   *
   * @param meme the reported meme, or that of the reported comment, whatever its status is by now
   * @param comment the reported comment, if it is still there; empty for a meme
   * @param decidable whether the viewer may close it: not their own work, not their own report
   */
  public record Case(
      ReportedCase reported, Meme meme, Optional<Comment> comment, boolean decidable) {}

  /**
   * Closes a case without doing anything.
   *
   * @throws ReportConflictException if it is closed already
   * @throws OwnMemeException if the curator reported, or made, what is reported
   */
  public void dismiss(UUID subject, Member curator) {
    var open = getDecidable(subject, curator);
    close(open, curator, false);
  }

  /**
   * Takes the reported meme down or removes the reported comment, unless that has happened
   * meanwhile, and closes the case.
   *
   * @param reason for whoever made it, 1 to 500 characters
   * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code reason.tooLong}
   * @throws ReportConflictException if it is closed already
   * @throws OwnMemeException if the curator reported, or made, what is reported
   */
  public void uphold(UUID subject, Member curator, String reason) {
    curator.requireStaff();
    String words = PlainText.require("reason", reason, 1, 500);
    var open = getDecidable(subject, curator);
    if (open.reported().subject().comment().isPresent()) {
      open.comment().ifPresent(comment -> comments.remove(comment.id(), curator, words));
    } else if (open.meme().isPublic()) {
      review.takeDown(open.meme().id(), curator, words);
    }
    close(open, curator, true);
  }

  private Case getDecidable(UUID subject, Member curator) {
    curator.requireStaff();
    var open =
        reports
            .findOpen(subject)
            .flatMap(found -> caseOf(found, curator))
            .orElseThrow(ReportConflictException::new);
    if (!open.decidable()) {
      throw new OwnMemeException();
    }
    return open;
  }

  private void close(Case open, Member curator, boolean upheld) {
    var subject = open.reported().subject().id();
    var reporters = reports.findReporters(subject);
    reports.close(subject, curator.id(), clock.instant(), upheld);
    var what = upheld ? What.UPHELD : What.DISMISSED;
    events.fire(new ReportChanged(open.meme(), open.comment(), curator.id(), what, reporters));
  }
}
