package org.mememuseum.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mememuseum.meme.Meme;

/** Judges earlier examinations by two policies, and counts how they differ. */
final class ReplayCount {
  private final Policy before;
  private final Policy after;
  private final List<PolicyReplay.Change> changes = new ArrayList<>();
  private int examined;
  private int curators;
  private int agreeBefore;
  private int agreeAfter;
  private int heldBefore;
  private int heldAfter;

  ReplayCount(Policy before, Policy after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Judges an examination.
   *
   * @param meme the meme as it is now
   * @param verdict what the examination led to
   */
  void add(Meme meme, Verdict verdict, Collection<ModerationLabel> labels) {
    var old = before.judge(labels).verdict();
    var now = after.judge(labels).verdict();
    examined++;
    if (old != now) {
      changes.add(new PolicyReplay.Change(meme, old, now));
    }
    curatorsVerdict(meme, verdict)
        .ifPresent(
            decided -> {
              curators++;
              agreeBefore += old == decided ? 1 : 0;
              agreeAfter += now == decided ? 1 : 0;
              heldBefore += old == Verdict.HOLD ? 1 : 0;
              heldAfter += now == Verdict.HOLD ? 1 : 0;
            });
  }

  // If the status is not what the last examination led to, a curator decided since.
  private static Optional<Verdict> curatorsVerdict(Meme meme, Verdict examined) {
    var now =
        switch (meme.status()) {
          case APPROVED -> Optional.of(Verdict.APPROVE);
          case REJECTED -> Optional.of(Verdict.REJECT);
          case PENDING, HELD, WITHDRAWN -> Optional.<Verdict>empty();
        };
    boolean isSuspended = meme.analysis().reasons().contains(SuspendedWork.SUSPENDED);
    return now.filter(decided -> decided != examined && !isSuspended);
  }

  int examined() {
    return examined;
  }

  PolicyReplay result() {
    return new PolicyReplay(
        examined, changes, curators, agreeBefore, agreeAfter, heldBefore, heldAfter);
  }
}
