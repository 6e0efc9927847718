package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;
import org.mememuseum.member.MemberId;
import org.mememuseum.moderation.Report.Cause;
import org.mememuseum.moderation.Report.Subject;
import org.mememuseum.reaction.CommentId;

/** The contract of {@link ReportStore}, for every adapter. */
public interface ReportStoreContract extends StoreContract {
  private ReportStore reports() {
    return stores().reports();
  }

  private Subject aMemeSubject() {
    var meme = aKeptMeme();
    return new Subject(meme.id(), Optional.empty(), Optional.of(meme.author().id()));
  }

  private Report kept(Report report) {
    reports().add(report);
    return report;
  }

  private Report aKeptReport(Subject subject, Instant at) {
    return kept(new Report(subject, aKeptMember().id(), at, Cause.SPAM, "“Spam”\n☃ 'x'"));
  }

  @Test
  default void reportsOfOneSubjectAreOneCaseOldestFirst() {
    var meme = aMemeSubject();
    var comment =
        new Subject(
            meme.meme(), Optional.of(CommentId.next(NOON)), Optional.of(aKeptMember().id()));
    var first = aKeptReport(meme, NOON);
    var second = kept(new Report(meme, aKeptMember().id(), NOON.plusMillis(1), Cause.OTHER, ""));
    var other = aKeptReport(comment, NOON.plusMillis(2));

    assertThat(reports().findOpen(meme.id()))
        .contains(new ReportedCase(meme, NOON, List.of(first, second)));
    assertThat(reports().findOpen(comment.id()))
        .contains(new ReportedCase(comment, NOON.plusMillis(2), List.of(other)));
    assertThat(reports().countOpen(10)).isEqualTo(2);
    assertThat(reports().countOpen(1)).isEqualTo(1);
  }

  @Test
  default void theAuthorOfACaseFromBeforeIsStoredWithTheNextReport() {
    var known = aMemeSubject();
    var unknown = new Subject(known.meme(), Optional.empty(), Optional.empty());
    var first = aKeptReport(unknown, NOON);
    assertThat(reports().findOpen(known.id()))
        .contains(new ReportedCase(unknown, NOON, List.of(first)));

    aKeptReport(known, NOON.plusMillis(1));

    assertThat(reports().findOpen(known.id()).orElseThrow().subject()).isEqualTo(known);
  }

  @Test
  default void whoReportsAgainReplacesTheReport() {
    var subject = aMemeSubject();
    var first = aKeptReport(subject, NOON);
    var again =
        kept(new Report(subject, first.reporter(), NOON.plusMillis(5), Cause.HATE, "Worse."));

    assertThat(reports().findOpen(subject.id()))
        .contains(new ReportedCase(subject, NOON, List.of(again)));
  }

  @Test
  default void manyReportsAtOnceAreAllKept() {
    var subject = aMemeSubject();
    List<MemberId> reporters = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      reporters.add(aKeptMember().id());
    }

    Crowd.of(6, i -> kept(new Report(subject, reporters.get(i), NOON, Cause.SPAM, "")));

    assertThat(reports().findOpen(subject.id()).orElseThrow().reports())
        .extracting(Report::reporter)
        .containsExactlyInAnyOrderElementsOf(reporters);
    assertThat(reports().countOpen(10)).isEqualTo(1);
  }

  @Test
  default void aClosedCaseIsOpenedAgainByALaterReportAlone() {
    var subject = aMemeSubject();
    var curator = aKeptMember().id();
    aKeptReport(subject, NOON);
    reports().close(subject.id(), curator, NOON.plusSeconds(60), false);
    assertThat(reports().findOpen(subject.id())).isEmpty();
    assertThat(reports().countOpen(10)).isZero();

    var later = NOON.plus(Duration.ofHours(1));
    var report = aKeptReport(subject, later);

    assertThat(reports().findOpen(subject.id()))
        .contains(new ReportedCase(subject, later, List.of(report)));
  }

  @Test
  default void ofManyWhoCloseACaseOneSucceeds() {
    var subject = aMemeSubject();
    var curator = aKeptMember().id();
    aKeptReport(subject, NOON);

    var outcomes =
        Crowd.of(
            5,
            i -> {
              reports().close(subject.id(), curator, NOON.plusSeconds(i), i == 0);
              return i;
            });

    assertThat(outcomes).filteredOn(ReportConflictException.class::isInstance).hasSize(4);
    assertThatThrownBy(() -> reports().close(aMemeSubject().id(), curator, NOON, true))
        .isInstanceOf(ReportConflictException.class);
  }

  @Test
  default void allReportersOfAnOpenCaseAreFoundThoughNotAllReportsAreShown() {
    var subject = aMemeSubject();
    var before = aKeptReport(subject, NOON).reporter();
    reports().close(subject.id(), aKeptMember().id(), NOON.plusSeconds(1), false);
    List<MemberId> reporters = new ArrayList<>();
    for (int i = 0; i <= ReportedCase.MAX_REPORTS; i++) {
      reporters.add(aKeptReport(subject, NOON.plusSeconds(2 + i)).reporter());
    }

    assertThat(reports().findOpen(subject.id()).orElseThrow().reports())
        .extracting(Report::reporter)
        .hasSize(ReportedCase.MAX_REPORTS)
        .isSubsetOf(reporters);
    assertThat(reports().findReporters(subject.id()))
        .containsExactlyInAnyOrderElementsOf(reporters);
    assertThat(reporters).allMatch(member -> reports().isReporter(subject.id(), member));
    assertThat(reports().isReporter(subject.id(), before)).isFalse();

    reports().close(subject.id(), aKeptMember().id(), NOON.plusSeconds(1000), true);

    assertThat(reports().findReporters(subject.id())).isEmpty();
    assertThat(reports().isReporter(subject.id(), reporters.get(0))).isFalse();
  }

  @Test
  default void openCasesComeInPagesOldestFirst() {
    List<ReportedCase> open = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      var subject = aMemeSubject();
      var report = aKeptReport(subject, NOON.plusMillis(i));
      open.add(new ReportedCase(subject, report.at(), List.of(report)));
    }

    assertThat(walk(after -> reports().findOpen(after, 2))).isEqualTo(open);
  }
}
