package org.mememuseum.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mememuseum.member.MemberRegistered;
import org.mememuseum.member.SignInFailed;
import org.mememuseum.meme.MemeWithdrawn;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.reaction.CommentChanged;
import org.mememuseum.reaction.MemeLiked;
import org.mememuseum.reaction.ViewsCounted;
import org.mememuseum.upload.MemeReceived;

/** Counts what happens, once its transaction has succeeded. */
@ApplicationScoped
public class EventCounter {
  private CounterBuffer buffer;

  protected EventCounter() {}

  @Inject
  public EventCounter(CounterBuffer buffer) {
    this.buffer = buffer;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberRegistered event) {
    buffer.add(Counter.MEMBERS, 1);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInFailed event) {
    buffer.add(Counter.FAILED_LOG_INS, 1);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeReceived event) {
    buffer.add(Counter.UPLOADS, 1);
    buffer.add(Counter.STORED_BYTES, event.meme().picture().storedBytes());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeWithdrawn event) {
    buffer.add(Counter.STORED_BYTES, -event.meme().picture().storedBytes());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeJudged event) {
    var decision = event.decision();
    if (decision.isByOwner()) {
      return;
    }
    buffer.add(
        switch (decision.verdict()) {
          case APPROVE -> Counter.APPROVALS;
          case HOLD -> Counter.HOLDS;
          case REJECT -> event.meme().isTakenDown() ? Counter.TAKE_DOWNS : Counter.REJECTIONS;
        },
        1);
    if (decision.curator().isEmpty()) {
      var time = Duration.between(event.meme().createdAt(), decision.at());
      buffer.add(Counter.ofTime(time), 1);
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeLiked event) {
    if (event.liked()) {
      buffer.add(Counter.LIKES, 1);
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentChanged event) {
    if (event.what() == CommentChanged.What.WRITTEN) {
      buffer.add(Counter.COMMENTS, 1);
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ViewsCounted event) {
    buffer.add(Counter.VIEWS, event.views().values().stream().mapToLong(Long::longValue).sum());
  }
}
