package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;

/** The owners' appeals against rejections; {@link AppealReview} has the answers. */
@Stateless
public class Appeals {
  private static final Duration PERIOD = Duration.ofDays(14);

  private MemeStore memes;
  private DecisionStore decisions;
  private AppealStore appeals;
  private Event<AppealChanged> events;
  private Clock clock;

  protected Appeals() {}

  @Inject
  public Appeals(
      MemeStore memes,
      DecisionStore decisions,
      AppealStore appeals,
      Event<AppealChanged> events,
      Clock clock) {
    this.memes = memes;
    this.decisions = decisions;
    this.appeals = appeals;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Returns what the owner of a rejected meme may know of an appeal; empty for other members and
   * other memes.
   */
  public Optional<Standpoint> find(Meme meme, Member viewer) {
    if (!meme.isBy(viewer) || meme.status() != Status.REJECTED) {
      return Optional.empty();
    }
    return findRejection(meme.id())
        .map(
            rejection -> {
              var appeal = appeals.find(rejection.id());
              return new Standpoint(appeal, appeal.isEmpty() && isInTime(rejection));
            });
  }

  /**
   * What there is of an appeal.
   *
   * @param appealable whether one may be made
   */
  public record Standpoint(Optional<Appeal> appeal, boolean appealable) {}

  /**
   * Appeals against the rejection of a meme.
   *
   * @param words 1 to 1,000 characters
   * @throws NotFoundException if it is not the member's, or not there
   * @throws AppealConflictException if there is an appeal already
   * @throws StatusConflictException if it is not rejected, or has been for more than 14 days
   */
  public void appeal(MemeId id, Member owner, String words) {
    var meme =
        memes
            .find(id)
            .filter(found -> found.isBy(owner) && found.status() != Status.WITHDRAWN)
            .orElseThrow(NotFoundException::new);
    var rejection =
        findRejection(id)
            .filter(decision -> meme.status() == Status.REJECTED && isInTime(decision))
            .orElseThrow(() -> new StatusConflictException(meme.status(), Status.HELD));
    var appeal =
        new Appeal(rejection.id(), id, owner.id(), clock.instant(), words, Optional.empty());
    appeals.add(appeal);
    events.fire(new AppealChanged(meme, appeal));
  }

  private Optional<Decision> findRejection(MemeId id) {
    var history = decisions.findByMeme(id);
    return Optional.of(history)
        .filter(all -> !all.isEmpty())
        .map(all -> all.get(all.size() - 1))
        .filter(last -> last.verdict() == Verdict.REJECT);
  }

  private boolean isInTime(Decision rejection) {
    return rejection.at().plus(PERIOD).isAfter(clock.instant());
  }
}
