package org.mememuseum.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mememuseum.member.MemberRegistered;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.BudgetSpent;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.reaction.MemeTrending;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.upload.SweepStopped;

/**
 * Announces events to operators. Each announcement is stored in the transaction of its event: what
 * is rolled back is never announced, and what is committed is never lost.
 */
@ApplicationScoped
public class Announcements {
  private Outbox outbox;
  private AnnouncementTexts texts;

  protected Announcements() {}

  @Inject
  public Announcements(Outbox outbox, BaseUrl baseUrl) {
    this.outbox = outbox;
    this.texts = new AnnouncementTexts(baseUrl);
  }

  void on(@Observes MemberRegistered event) {
    outbox.add(texts.registered(event.member()));
  }

  void on(@Observes MemeJudged event) {
    var meme = event.meme();
    if (meme.status() != Status.APPROVED) {
      outbox.add(texts.heldOrRejected(meme, event.decision()));
    } else if (meme.publishedAt().equals(Optional.of(event.decision().at()))) {
      // What was public before is not announced again.
      outbox.add(texts.approved(meme));
    }
  }

  void on(@Observes MemeTrending event) {
    outbox.add(texts.trending(event.meme(), event.milestone()));
  }

  void on(@Observes BudgetSpent event) {
    outbox.add(texts.budgetSpent(event));
  }

  void on(@Observes SweepStopped event) {
    outbox.add(texts.sweepStopped(event));
  }
}
