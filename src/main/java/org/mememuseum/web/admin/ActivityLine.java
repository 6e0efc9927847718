package org.mememuseum.web.admin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.MemeId;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A line of the activity log on its page.
 *
 * @param actor who did it; without address if it was not a member, or one who is gone
 * @param subject the page of what it was done to; empty texts if there is none
 */
public record ActivityLine(Moment at, String action, Link actor, Link subject, String details) {
  private static final Set<Action> DECISIONS =
      Set.of(
          Action.VERDICT,
          Action.DECISION,
          Action.CORRECT,
          Action.APPEAL,
          Action.ANSWER_APPEAL,
          Action.UPHOLD_REPORTS);

  static ActivityLine of(Activity line, Map<MemberId, PublicName> names, Phrases phrases) {
    return new ActivityLine(
        phrases.second(line.at()),
        phrases.word("action." + ActivityQuery.slug(line.action())),
        line.actor().map(actor -> member(actor, names)).orElse(new Link("", "")),
        subject(line, names),
        line.details());
  }

  /** Returns the members that a line names. */
  static Optional<MemberId> subjectMember(Activity line) {
    return line.subject().filter(id -> isAboutMember(line.action())).map(MemberId::new);
  }

  private static Link subject(Activity line, Map<MemberId, PublicName> names) {
    return subjectMember(line)
        .map(member -> member(member, names))
        .or(() -> line.subject().map(MemeId::new).map(id -> meme(id, line.action())))
        .orElse(new Link("", ""));
  }

  private static boolean isAboutMember(Action action) {
    return switch (action) {
      case REGISTER,
          LOG_IN,
          FAILED_LOG_IN,
          LOG_OUT,
          PROFILE_CHANGE,
          APPOINT,
          SUSPEND,
          LIFT_SUSPENSION,
          SIGN_OUT_MEMBER,
          LOOK_UP,
          TAKE_DOWN_WORKS,
          RESTORE_WORKS ->
          true;
      case UPLOAD,
          VERDICT,
          DECISION,
          CORRECT,
          EDIT,
          APPEAL,
          ANSWER_APPEAL,
          REPORT,
          DISMISS_REPORTS,
          UPHOLD_REPORTS,
          VIEWS,
          LIKE,
          UNLIKE,
          COMMENT,
          HOLD_COMMENT,
          RELEASE_COMMENT,
          EDIT_COMMENT,
          DELETE_COMMENT,
          REMOVE_COMMENT,
          LOCK_COMMENTS,
          UNLOCK_COMMENTS,
          DELETE,
          CHANGE_SETTINGS,
          CHANGE_POLICY,
          SEND_AGAIN,
          DROP_MESSAGE,
          RUN_JOB,
          SWEEP,
          SWEEP_STOPPED ->
          false;
    };
  }

  private static Link member(MemberId id, Map<MemberId, PublicName> names) {
    return Optional.ofNullable(names.get(id))
        .map(name -> new Link(name.text(), Links.to(name)))
        .orElse(new Link(id.toString(), ""));
  }

  // A decision leads to where it can be undone.
  private static Link meme(MemeId id, Action action) {
    String path = DECISIONS.contains(action) ? Route.CASE.at(id) : Links.to(id);
    return new Link(id.accessionNumber(), path);
  }
}
