package org.mememuseum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;
import org.mememuseum.member.ProfileChanged;
import org.mememuseum.meme.MemeEdited;
import org.mememuseum.meme.MemeWithdrawn;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.reaction.CommentChanged;
import org.mememuseum.reaction.MemeLiked;

/**
 * Counts the committed changes of this server to what everybody sees of memes, comments and names.
 * Whatever was cached at an earlier version is out of date.
 */
@ApplicationScoped
public class ContentVersion {
  private final AtomicLong changes = new AtomicLong();

  /** Returns the current version; to be read before the content that is to be cached. */
  public long current() {
    return changes.get();
  }

  public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeJudged change) {
    changes.incrementAndGet();
  }

  public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeEdited change) {
    changes.incrementAndGet();
  }

  public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeWithdrawn change) {
    changes.incrementAndGet();
  }

  public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeLiked change) {
    changes.incrementAndGet();
  }

  public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentChanged change) {
    changes.incrementAndGet();
  }

  public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged change) {
    changes.incrementAndGet();
  }
}
