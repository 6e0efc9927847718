package org.mememuseum.web.admin;

import org.mememuseum.moderation.AppealReview;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeView;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * An open appeal.
 *
 * @param decision the id of the decision
 * @param reasons why the meme was rejected
 * @param words of the owner
 * @param file the page with everything that was decided on the meme
 * @param answerable whether the viewer may answer
 */
public record AppealCase(
    String decision,
    MemeView memeView,
    Moment decidedAt,
    String decidedBy,
    String reasons,
    Moment at,
    String words,
    String file,
    boolean answerable) {
  static AppealCase of(AppealReview.Case found, MemeView memeView, Phrases phrases) {
    var decision = found.decision();
    return new AppealCase(
        decision.id().toString(),
        memeView,
        phrases.moment(decision.at()),
        decision.decidedBy(),
        phrases.reasons(decision.reasons()),
        phrases.moment(found.appeal().at()),
        found.appeal().words(),
        Route.CASE.at(found.meme().id()),
        found.answerable());
  }
}
