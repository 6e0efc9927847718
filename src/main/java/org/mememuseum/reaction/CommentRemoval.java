package org.mememuseum.reaction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.PlainText;
import org.mememuseum.member.Member;
import org.mememuseum.meme.MemeStore;

/** Removes other members' comments, for staff. */
@Stateless
public class CommentRemoval {
  private MemeStore memes;
  private CommentStore store;
  private Event<CommentChanged> changed;

  protected CommentRemoval() {}

  @Inject
  public CommentRemoval(MemeStore memes, CommentStore store, Event<CommentChanged> changed) {
    this.memes = memes;
    this.store = store;
    this.changed = changed;
  }

  /**
   * Returns a comment.
   *
   * @throws NotFoundException if the curator is not staff, or it is gone
   */
  public Comment get(CommentId id, Member curator) {
    curator.requireStaff();
    return store.find(id).orElseThrow(NotFoundException::new);
  }

  /**
   * Removes a comment, whatever the status of its meme is; does nothing if it is gone.
   *
   * @param reason for its author, 1 to 500 characters
   * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code reason.tooLong}
   * @throws NotFoundException if the curator is not staff
   */
  public void remove(CommentId id, Member curator, String reason) {
    curator.requireStaff();
    String words = PlainText.require("reason", reason, 1, 500);
    var comment = store.find(id);
    var meme = comment.flatMap(found -> memes.find(found.meme()));
    if (meme.isPresent() && store.remove(id)) {
      changed.fire(CommentChanged.removed(meme.get(), comment.get(), curator, Optional.of(words)));
    }
  }
}
