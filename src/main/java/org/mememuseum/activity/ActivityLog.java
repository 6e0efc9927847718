package org.mememuseum.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;
import org.mememuseum.member.MemberAdministered;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberRegistered;
import org.mememuseum.member.ProfileChanged;
import org.mememuseum.member.SignInFailed;
import org.mememuseum.member.SignedIn;
import org.mememuseum.member.SignedOut;
import org.mememuseum.meme.MemeEdited;
import org.mememuseum.meme.MemeWithdrawn;
import org.mememuseum.moderation.Appeal;
import org.mememuseum.moderation.AppealChanged;
import org.mememuseum.moderation.CommentsLocked;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.moderation.ReportChanged;
import org.mememuseum.operations.DeadLetterHandled;
import org.mememuseum.operations.JobOrdered;
import org.mememuseum.operations.QueueName;
import org.mememuseum.reaction.CommentChanged;
import org.mememuseum.reaction.CommentHeld;
import org.mememuseum.reaction.MemeLiked;
import org.mememuseum.reaction.ViewsCounted;
import org.mememuseum.settings.DocumentChanged;
import org.mememuseum.upload.MemeReceived;
import org.mememuseum.upload.PicturesSwept;
import org.mememuseum.upload.SweepStopped;

/** Writes the activity log: an entry for each event, in the event's transaction. */
@ApplicationScoped
public class ActivityLog {
  private ActivityStore activities;
  private RequestClient origin;
  private Clock clock;

  protected ActivityLog() {}

  @Inject
  public ActivityLog(ActivityStore activities, RequestClient origin, Clock clock) {
    this.activities = activities;
    this.origin = origin;
    this.clock = clock;
  }

  void on(@Observes MemberRegistered event) {
    write(Action.REGISTER, event.member().id(), event.member().id().value(), "");
  }

  void on(@Observes SignedIn event) {
    write(Action.LOG_IN, event.member().id(), event.member().id().value(), origin.device());
  }

  void on(@Observes SignInFailed event) {
    write(Action.FAILED_LOG_IN, Optional.empty(), event.account().map(MemberId::value), "");
  }

  void on(@Observes SignedOut event) {
    write(Action.LOG_OUT, event.member(), event.member().value(), "");
  }

  void on(@Observes ProfileChanged event) {
    write(Action.PROFILE_CHANGE, event.member(), event.member().value(), event.what());
  }

  void on(@Observes MemberAdministered event) {
    var action =
        switch (event.what()) {
          case APPOINTED -> Action.APPOINT;
          case SUSPENDED -> Action.SUSPEND;
          case LIFTED -> Action.LIFT_SUSPENSION;
          case SIGNED_OUT -> Action.SIGN_OUT_MEMBER;
          case LOOKED_UP -> Action.LOOK_UP;
          case WORKS_TAKEN_DOWN -> Action.TAKE_DOWN_WORKS;
          case WORKS_RESTORED -> Action.RESTORE_WORKS;
        };
    write(action, Optional.of(event.by()), event.member().map(MemberId::value), event.details());
  }

  void on(@Observes DocumentChanged event) {
    var action =
        switch (event.document()) {
          case SETTINGS -> Action.CHANGE_SETTINGS;
          case POLICY -> Action.CHANGE_POLICY;
        };
    write(action, Optional.of(event.by()), Optional.empty(), event.details());
  }

  void on(@Observes MemeReceived event) {
    write(Action.UPLOAD, event.meme().author().id(), event.meme().id().value(), "");
  }

  void on(@Observes MemeWithdrawn event) {
    write(Action.DELETE, event.meme().author().id(), event.meme().id().value(), "");
  }

  void on(@Observes MemeJudged event) {
    if (event.decision().isByOwner()) {
      write(Action.CORRECT, event.meme().author().id(), event.meme().id().value(), "");
      return;
    }
    String details = event.decision().decidedBy() + ": " + event.meme().status().slug();
    write(
        event.decision().curator().isPresent() ? Action.DECISION : Action.VERDICT,
        event.decision().curator(),
        Optional.of(event.meme().id().value()),
        details);
  }

  void on(@Observes AppealChanged event) {
    var answer = event.appeal().answer();
    write(
        answer.isPresent() ? Action.ANSWER_APPEAL : Action.APPEAL,
        answer.map(Appeal.Answer::by).orElse(event.appeal().owner()),
        event.meme().id().value(),
        answer.map(said -> said.granted() ? "granted" : "denied").orElse(""));
  }

  void on(@Observes ReportChanged event) {
    var action =
        switch (event.what()) {
          case REPORTED -> Action.REPORT;
          case DISMISSED -> Action.DISMISS_REPORTS;
          case UPHELD -> Action.UPHOLD_REPORTS;
        };
    String comment = event.comment().map(one -> one.id().toString()).orElse("");
    write(action, event.by(), event.meme().id().value(), comment);
  }

  void on(@Observes CommentsLocked event) {
    var action = event.locked() ? Action.LOCK_COMMENTS : Action.UNLOCK_COMMENTS;
    write(action, event.by(), event.meme().value(), "");
  }

  void on(@Observes MemeLiked event) {
    var action = event.liked() ? Action.LIKE : Action.UNLIKE;
    write(action, event.by().id(), event.meme().id().value(), "");
  }

  void on(@Observes CommentChanged event) {
    var action =
        switch (event.what()) {
          case WRITTEN -> Action.COMMENT;
          case EDITED -> Action.EDIT_COMMENT;
          case REMOVED ->
              event.reason().isPresent() ? Action.REMOVE_COMMENT : Action.DELETE_COMMENT;
        };
    write(action, event.by().id(), event.meme().id().value(), event.comment().id().toString());
  }

  void on(@Observes MemeEdited event) {
    write(
        Action.EDIT, event.by(), event.meme().id().value(), event.meme().details().title().text());
  }

  void on(@Observes CommentHeld event) {
    var action =
        switch (event.what()) {
          case HELD -> Action.HOLD_COMMENT;
          case TAKEN_BACK -> Action.DELETE_COMMENT;
          case RELEASED -> Action.RELEASE_COMMENT;
        };
    var comment = event.comment();
    write(action, event.by(), comment.meme().value(), comment.id().toString());
  }

  void on(@Observes ViewsCounted event) {
    event
        .views()
        .forEach(
            (meme, views) ->
                write(Action.VIEWS, Optional.empty(), Optional.of(meme.value()), "+" + views));
  }

  void on(@Observes DeadLetterHandled event) {
    var action =
        switch (event.what()) {
          case SENT_AGAIN -> Action.SEND_AGAIN;
          case DROPPED -> Action.DROP_MESSAGE;
        };
    String details = QueueName.ANNOUNCEMENTS.slug() + ": " + event.announcement().subject();
    write(action, Optional.of(event.by()), Optional.empty(), details);
  }

  void on(@Observes JobOrdered event) {
    write(Action.RUN_JOB, Optional.of(event.by()), Optional.empty(), event.job().slug());
  }

  void on(@Observes PicturesSwept event) {
    event
        .folders()
        .forEach(
            folder ->
                write(
                    Action.SWEEP,
                    event.by(),
                    Optional.of(folder.meme().value()),
                    folder.trashPath()));
  }

  void on(@Observes SweepStopped event) {
    String details = event.found() + " found, at most " + event.limit() + " a day";
    write(Action.SWEEP_STOPPED, Optional.empty(), Optional.empty(), details);
  }

  private void write(Action action, MemberId actor, UUID subject, String details) {
    write(action, Optional.of(actor), Optional.of(subject), details);
  }

  private void write(
      Action action, Optional<MemberId> actor, Optional<UUID> subject, String details) {
    var now = clock.instant();
    activities.add(
        new Activity(UuidV7.at(now), now, action, actor, subject, details, origin.address()));
  }
}
