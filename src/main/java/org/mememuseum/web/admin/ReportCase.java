package org.mememuseum.web.admin;

import java.util.List;
import java.util.Optional;
import org.mememuseum.member.Member;
import org.mememuseum.moderation.Report;
import org.mememuseum.moderation.ReportReview;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeView;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * An open case of reports.
 *
 * @param subject the id of the reported meme or comment
 * @param comment the text of the reported comment; empty for a meme
 * @param author who wrote the comment; empty for a meme
 * @param kind what is reported, in a word
 * @param aboutComment whether it is a comment
 * @param gone whether it is no longer public
 * @param reports what members said; who they are is not shown
 * @param file the page with everything that was decided on the meme
 * @param decidable whether the viewer may close the case
 * @param lockable whether the viewer may lock the comments, or unlock them
 * @param locked whether nobody may comment on the meme any more
 * @param suspension the page where whoever made it can be suspended; empty if the viewer may not
 */
public record ReportCase(
    String subject,
    MemeView memeView,
    String comment,
    String author,
    String kind,
    boolean aboutComment,
    boolean gone,
    List<Line> reports,
    String file,
    boolean decidable,
    boolean lockable,
    boolean locked,
    String suspension) {
  public ReportCase {
    reports = List.copyOf(reports);
  }

  static ReportCase of(ReportReview.Case found, MemeView memeView, Member viewer, Phrases phrases) {
    var reported = found.reported();
    var comment = found.comment();
    boolean isComment = reported.subject().comment().isPresent();
    return new ReportCase(
        reported.subject().id().toString(),
        memeView,
        comment.map(one -> one.text().text()).orElse(""),
        comment.map(one -> one.author().name().text()).orElse(""),
        phrases.word(isComment ? "report.aComment" : "report.aMeme"),
        isComment,
        isComment ? comment.isEmpty() : !found.meme().isPublic(),
        reported.reports().stream().map(report -> Line.of(report, phrases)).toList(),
        Route.CASE.at(found.meme().id()),
        found.decidable(),
        !found.meme().isBy(viewer) && (found.meme().isPublic() || found.meme().commentsLocked()),
        found.meme().commentsLocked(),
        viewer.role().isAdmin() ? suspension(found) : "");
  }

  private static String suspension(ReportReview.Case found) {
    var subject = found.reported().subject();
    return subject
        .author()
        .or(() -> found.comment().map(comment -> comment.author().id()))
        .or(() -> Optional.of(found.meme().author().id()).filter(id -> subject.comment().isEmpty()))
        .map(author -> Route.MEMBER.at(author) + "#suspension")
        .orElse("");
  }

  /** A report. */
  public record Line(Moment at, String cause, String words) {
    private static Line of(Report report, Phrases phrases) {
      return new Line(
          phrases.moment(report.at()),
          phrases.word("cause." + report.cause().slug()),
          report.words());
    }
  }
}
