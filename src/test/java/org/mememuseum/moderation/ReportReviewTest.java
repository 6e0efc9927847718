package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Role;
import org.mememuseum.meme.MemeId;
import org.mememuseum.memory.MemoryClaims;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MemoryReports;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Report.Cause;
import org.mememuseum.moderation.Report.Subject;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentRemoval;
import org.mememuseum.reaction.CommentStore;

class ReportReviewTest {
  private final MovableClock clock = new MovableClock();
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryDecisions decisions = new MemoryDecisions();
  private final MemoryReports reports = new MemoryReports();
  private final CommentStore comments = new NoComments();
  private final ReportReview review =
      new ReportReview(
          memes,
          comments,
          reports,
          new Review(
              memes,
              decisions,
              new MemoryClaims(),
              new Judgement(memes, decisions, new RecordedEvents<>()),
              queued -> {},
              clock),
          new CommentRemoval(memes, comments, new RecordedEvents<>()),
          new RecordedEvents<>(),
          clock);
  private final Member author = aMember().as(Role.CURATOR).build();
  private final Member other = aMember().as(Role.CURATOR).build();

  private Subject aReportedComment(Optional<MemberId> by) {
    var meme = aMeme().approved(Instant.EPOCH).build();
    memes.add(meme);
    var subject = new Subject(meme.id(), Optional.of(CommentId.next(Instant.EPOCH)), by);
    reports.add(new Report(subject, aMember().build().id(), clock.instant(), Cause.SPAM, ""));
    return subject;
  }

  @Test
  void whoeverWroteAReportedCommentDoesNotDecideOnceItIsGoneEither() {
    var subject = aReportedComment(Optional.of(author.id()));

    assertThat(review.findOpen(author, Optional.empty(), 9).items())
        .extracting(ReportReview.Case::decidable)
        .containsExactly(false);
    assertThatThrownBy(() -> review.dismiss(subject.id(), author))
        .isInstanceOf(OwnMemeException.class);
    assertThatThrownBy(() -> review.uphold(subject.id(), author, "Gone."))
        .isInstanceOf(OwnMemeException.class);
    assertThat(reports.countOpen(9)).isEqualTo(1);

    review.dismiss(subject.id(), other);
    assertThat(reports.countOpen(9)).isZero();
  }

  @Test
  void aCaseFromBeforeAuthorsWereStoredIsClosedByAnyCurator() {
    var subject = aReportedComment(Optional.empty());

    review.dismiss(subject.id(), author);

    assertThat(reports.countOpen(9)).isZero();
  }

  /** All comments were removed. */
  private static final class NoComments implements CommentStore {
    @Override
    public void add(Comment comment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Comment> find(CommentId id) {
      return Optional.empty();
    }

    @Override
    public void update(Comment comment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(CommentId id) {
      return false;
    }

    @Override
    public Page<Comment> findUnder(MemeId meme, Optional<Cursor> after, int size) {
      throw new UnsupportedOperationException();
    }
  }
}
