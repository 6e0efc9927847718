package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberAdministered;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Transition;

/**
 * Takes one meme of a suspended member down, or publishes it again, in a transaction of its own. No
 * event is fired for it, so that nobody is told of each of many.
 */
@Stateless
public class SuspendedWork {
  /** Why a meme is taken down when its owner is suspended. */
  static final Reason SUSPENDED = Reason.of("decision.suspended");

  private MemeStore memes;
  private DecisionStore decisions;
  private MemberStore members;
  private Supplier<TrustRule> trust;
  private Event<MemberAdministered> events;
  private Clock clock;

  protected SuspendedWork() {}

  @Inject
  public SuspendedWork(
      MemeStore memes,
      DecisionStore decisions,
      MemberStore members,
      Supplier<TrustRule> trust,
      Event<MemberAdministered> events,
      Clock clock) {
    this.memes = memes;
    this.decisions = decisions;
    this.members = members;
    this.trust = trust;
    this.events = events;
    this.clock = clock;
  }

  /** Takes a meme down if it is public; returns whether it was. */
  public boolean takeDown(Meme meme, Member admin) {
    if (!meme.isPublic()) {
      return false;
    }
    List<Reason> reasons = List.of(SUSPENDED);
    apply(meme, admin, Verdict.REJECT, meme.takeDown(meme.analysis().because(reasons)), reasons);
    members.lowerTrust(meme.author().id(), trust.get().limit());
    return true;
  }

  /** Publishes a meme again if it was taken down for a suspension; returns whether it was. */
  public boolean restore(Meme meme, Member admin) {
    if (!meme.isTakenDown() || !isForSuspension(meme)) {
      return false;
    }
    apply(
        meme, admin, Verdict.APPROVE, meme.restore(meme.analysis().because(List.of())), List.of());
    members.raiseTrust(meme.author().id());
    return true;
  }

  private boolean isForSuspension(Meme meme) {
    var history = decisions.findByMeme(meme.id());
    return !history.isEmpty()
        && history.get(history.size() - 1).reasons().equals(List.of(SUSPENDED));
  }

  private void apply(
      Meme meme, Member admin, Verdict verdict, Transition change, List<Reason> reasons) {
    var now = clock.instant();
    memes.change(change);
    decisions.add(
        new Decision(
            UuidV7.at(now),
            meme.id(),
            now,
            Review.CURATOR,
            Optional.of(admin.id()),
            verdict,
            reasons,
            List.of(),
            Review.CURATOR,
            ""));
  }

  /** Tells how much was done. */
  public void report(MemberAdministered event) {
    events.fire(event);
  }
}
