package org.mememuseum.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import org.mememuseum.member.MemberRegistered;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.reaction.MemeTrending;

/** Decides what operators are told, once it is certain. */
@ApplicationScoped
public class Announcements {
  private final Notifier notifier;

  protected Announcements() {
    this(null);
  }

  @Inject
  public Announcements(Notifier notifier) {
    this.notifier = notifier;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberRegistered event) {
    notifier.announce(
        new Announcement(
            Topic.NEW_MEME_UPLOAD,
            "New member: " + event.member().name(),
            event.member().name() + " has registered.",
            Map.of("event", "member-registered")));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeJudged event) {
    var meme = event.meme();
    if (meme.status() == Status.APPROVED) {
      notifier.announce(about(meme, Topic.NEW_MEME_UPLOAD, "New meme", "meme-approved", ""));
    } else {
      String reasons = String.join(" ", meme.insight().reasons());
      String what = meme.status() == Status.HELD ? "Meme held" : "Meme rejected";
      notifier.announce(
          about(meme, Topic.CONTENT_MODERATION, what, "meme-" + meme.status().slug(), reasons));
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeTrending event) {
    var counts = event.meme().counts();
    String numbers = counts.likes() + " likes, " + counts.views() + " views.";
    notifier.announce(
        about(event.meme(), Topic.TRENDING_ALERT, "Trending meme", "meme-trending", numbers));
  }

  private static Announcement about(
      Meme meme, Topic topic, String what, String event, String more) {
    String body =
        "\"%s\" by %s (%s). %s"
            .formatted(meme.inscription().title(), meme.author().name(), meme.id(), more)
            .strip();
    return new Announcement(
        topic,
        what + ": " + meme.inscription().title(),
        body,
        Map.of("event", event, "meme_id", meme.id().toString()));
  }
}
