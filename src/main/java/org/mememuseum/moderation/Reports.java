package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.moderation.Report.Cause;
import org.mememuseum.moderation.Report.Subject;
import org.mememuseum.moderation.ReportChanged.What;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentStore;

/** Members report memes and comments; {@link ReportReview} closes the cases. */
@Stateless
public class Reports {
  private MemeStore memes;
  private CommentStore comments;
  private ReportStore reports;
  private Quotas quotas;
  private Event<ReportChanged> events;
  private Clock clock;

  protected Reports() {}

  @Inject
  public Reports(
      MemeStore memes,
      CommentStore comments,
      ReportStore reports,
      Quotas quotas,
      Event<ReportChanged> events,
      Clock clock) {
    this.memes = memes;
    this.comments = comments;
    this.reports = reports;
    this.quotas = quotas;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Returns what the viewer is about to report.
   *
   * @param id of a meme or a comment
   * @throws NotFoundException if there is no such comment or public meme, or it is the viewer's own
   */
  public Reportable get(UUID id, Member viewer) {
    return findMeme(id, viewer)
        .or(() -> findComment(id, viewer))
        .orElseThrow(NotFoundException::new);
  }

  private Optional<Reportable> findMeme(UUID id, Member viewer) {
    return memes
        .find(new MemeId(id))
        .filter(meme -> meme.isPublic() && !meme.isBy(viewer))
        .map(meme -> new Reportable(meme, Optional.empty()));
  }

  private Optional<Reportable> findComment(UUID id, Member viewer) {
    return comments
        .find(new CommentId(id))
        .filter(comment -> !comment.isBy(viewer))
        .flatMap(
            comment ->
                memes
                    .find(comment.meme())
                    .filter(Meme::isPublic)
                    .map(meme -> new Reportable(meme, Optional.of(comment))));
  }

  /**
   * What can be reported.
   *
   * @param comment empty if it is the meme itself
   */
  public record Reportable(Meme meme, Optional<Comment> comment) {
    private Subject subject() {
      var author = comment.map(Comment::author).orElse(meme.author());
      return new Subject(meme.id(), comment.map(Comment::id), Optional.of(author.id()));
    }
  }

  /**
   * Reports a meme or a comment.
   *
   * @param id of a meme or a comment
   * @param words up to 500 characters; may be empty
   * @throws NotFoundException as {@link #get}
   * @throws org.mememuseum.member.TooManyAttemptsException after too many within an hour
   */
  public void report(UUID id, Member by, Cause cause, String words) {
    var reported = get(id, by);
    var report = new Report(reported.subject(), by.id(), clock.instant(), cause, words);
    quotas.takeWithin(Action.REPORT, by);
    reports.add(report);
    events.fire(
        new ReportChanged(reported.meme(), reported.comment(), by.id(), What.REPORTED, List.of()));
  }
}
