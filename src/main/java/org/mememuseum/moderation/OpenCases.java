package org.mememuseum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mememuseum.TtlCache;
import org.mememuseum.member.Member;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.MemeWithdrawn;
import org.mememuseum.meme.Status;
import org.mememuseum.reaction.CommentChanged;
import org.mememuseum.reaction.CommentHeld;
import org.mememuseum.reaction.HeldCommentStore;

/**
 * Counts what waits for curators. Caches it for 10 seconds, because each page of theirs shows it. A
 * change on this server shows at once, on another server after that time.
 */
@ApplicationScoped
public class OpenCases {
  private static final Duration LIFETIME = Duration.ofSeconds(10);
  private static final int MAX_COUNTED = 100;
  private static final String ALL = "all";

  private MemeStore memes;
  private AppealStore appeals;
  private ReportStore reports;
  private HeldCommentStore comments;
  private TtlCache<String, Counts> counts;

  protected OpenCases() {}

  @Inject
  public OpenCases(
      MemeStore memes,
      AppealStore appeals,
      ReportStore reports,
      HeldCommentStore comments,
      Clock clock) {
    this.memes = memes;
    this.appeals = appeals;
    this.reports = reports;
    this.comments = comments;
    this.counts = new TtlCache<>(clock, LIFETIME, 1);
  }

  /**
   * Returns how much waits.
   *
   * @throws org.mememuseum.NotFoundException if the viewer is not staff
   */
  public Counts count(Member viewer) {
    viewer.requireStaff();
    return counts.get(ALL, unknown -> Optional.of(count())).orElseThrow();
  }

  private Counts count() {
    return new Counts(
        memes.countByStatus(Status.HELD, MAX_COUNTED),
        appeals.countOpen(MAX_COUNTED)
            + reports.countOpen(MAX_COUNTED)
            + comments.countOpen(MAX_COUNTED));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeJudged event) {
    counts.invalidateAll();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeWithdrawn event) {
    counts.invalidateAll();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppealChanged event) {
    counts.invalidateAll();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportChanged event) {
    counts.invalidateAll();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentHeld event) {
    counts.invalidateAll();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentChanged event) {
    if (event.what() == CommentChanged.What.REMOVED) {
      counts.invalidateAll();
    }
  }

  /**
   * How much waits; 100 of a kind mean 100 or more.
   *
   * @param review held memes
   * @param reports appeals, reported memes and comments, and held comments
   */
  public record Counts(int review, int reports) {
    public int all() {
      return review + reports;
    }
  }
}
