package org.mememuseum.meme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.Member;

/** Shows memes to those who may see them, and takes them down for their owners. */
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
   * @param viewer who wants to see it; empty for a stranger
   * @throws NotFoundException if there is none, or none that the viewer may see
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Meme getVisible(MemeId id, Optional<Member> viewer) {
    return memes
        .find(id)
        .filter(meme -> meme.isVisibleTo(viewer))
        .orElseThrow(NotFoundException::new);
  }

  /** Returns a page of a member's own memes, newest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<Meme> findOwn(Member owner, Optional<Cursor> after, int size) {
    return memes.findByOwner(owner.id(), after, size);
  }

  /**
   * Takes a meme down for good. Its pictures are removed once this is certain.
   *
   * @throws NotFoundException if there is none, or it is not this member's
   */
  public void withdraw(MemeId id, Member owner) {
    var meme =
        memes
            .find(id)
            .filter(one -> one.isBy(owner) && one.status() != Status.WITHDRAWN)
            .orElseThrow(NotFoundException::new);
    memes.change(meme.withdraw());
    withdrawn.fire(new MemeWithdrawn(meme));
  }
}
