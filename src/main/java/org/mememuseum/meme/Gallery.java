package org.mememuseum.meme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.GoneException;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.Member;

/** Shows memes to the users who may see them, and withdraws memes for their owners. */
@Stateless
public class Gallery {
  private MemeStore memes;
  private Event<MemeWithdrawn> withdrawn;

  protected Gallery() {}

  @Inject
  public Gallery(MemeStore memes, Event<MemeWithdrawn> withdrawn) {
    this.memes = memes;
    this.withdrawn = withdrawn;
  }

  /**
   * Returns a meme.
   *
   * @param viewer the member who wants to see it; empty for an anonymous visitor
   * @throws NotFoundException if it does not exist or the viewer may not see it
   * @throws GoneException if it was public and was taken down
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Meme getVisible(MemeId id, Optional<Member> viewer) {
    var meme = memes.find(id).orElseThrow(NotFoundException::new);
    if (meme.isVisibleTo(viewer)) {
      return meme;
    }
    throw meme.isTakenDown() ? new GoneException() : new NotFoundException();
  }

  /** Returns a page of a member's own memes, newest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<Meme> findOwn(Member owner, Optional<Cursor> after, int size) {
    return memes.findByOwner(owner.id(), after, size);
  }

  /** Returns those of these memes that the viewer may see. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Map<MemeId, Meme> findVisible(Collection<MemeId> ids, Member viewer) {
    Map<MemeId, Meme> found = new HashMap<>(ids.isEmpty() ? Map.of() : memes.findAll(ids));
    found.values().removeIf(meme -> !meme.isVisibleTo(Optional.of(viewer)));
    return found;
  }

  /**
   * Withdraws a meme for good. Its pictures are removed after commit.
   *
   * @throws NotFoundException if it does not exist or is not this member's
   */
  public void withdraw(MemeId id, Member owner) {
    var meme =
        memes
            .find(id)
            .filter(candidate -> candidate.isBy(owner) && candidate.status() != Status.WITHDRAWN)
            .orElseThrow(NotFoundException::new);
    memes.change(meme.withdraw());
    withdrawn.fire(new MemeWithdrawn(meme));
  }
}
