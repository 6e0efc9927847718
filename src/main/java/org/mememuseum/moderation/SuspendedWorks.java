package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.mememuseum.Cursor;
import org.mememuseum.MuseumException;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberAdministered;
import org.mememuseum.member.MemberAdministered.What;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.StatusConflictException;

/**
 * Takes down what a suspended member published, and publishes it again: up to 1,000 of the newest
 * memes, each in a transaction of its own. What was not reached is done when it is called again.
 * Throws {@link org.mememuseum.NotFoundException} for others than admins.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SuspendedWorks {
  private static final int BLOCK = 50;
  private static final int MOST = 1_000;

  private MemeStore memes;
  private SuspendedWork work;

  protected SuspendedWorks() {}

  @Inject
  public SuspendedWorks(MemeStore memes, SuspendedWork work) {
    this.memes = memes;
    this.work = work;
  }

  /** Takes the public memes of a member down. */
  public void takeDown(Member admin, MemberId owner) {
    admin.requireAdmin();
    walk(admin, owner, What.WORKS_TAKEN_DOWN, meme -> work.takeDown(meme, admin));
  }

  /** Publishes again what was taken down by {@link #takeDown} and not decided on since. */
  public void restore(Member admin, MemberId owner) {
    admin.requireAdmin();
    walk(admin, owner, What.WORKS_RESTORED, meme -> work.restore(meme, admin));
  }

  /** Returns whether a meme was taken down with the suspension of its owner. */
  public boolean isTakenDown(Member admin, Meme meme) {
    admin.requireAdmin();
    return meme.isTakenDown() && meme.analysis().reasons().contains(SuspendedWork.SUSPENDED);
  }

  private void walk(Member admin, MemberId owner, What what, Predicate<Meme> change) {
    int changed = 0;
    try {
      Optional<Cursor> after = Optional.empty();
      int seen = 0;
      do {
        var page = memes.findByOwner(owner, after, BLOCK);
        for (var meme : page.items()) {
          changed += isChanged(meme, change) ? 1 : 0;
        }
        seen += BLOCK;
        after = page.next();
      } while (after.isPresent() && seen < MOST);
    } finally {
      if (changed > 0) {
        String count = Integer.toString(changed);
        work.report(new MemberAdministered(Optional.of(owner), admin.id(), what, count));
      }
    }
  }

  // Somebody else may decide on a meme meanwhile, which a store may notice at commit only.
  private static boolean isChanged(Meme meme, Predicate<Meme> change) {
    try {
      return change.test(meme);
    } catch (RuntimeException failure) {
      if (MuseumException.in(failure)
          .filter(StatusConflictException.class::isInstance)
          .isPresent()) {
        return false;
      }
      throw failure;
    }
  }
}
