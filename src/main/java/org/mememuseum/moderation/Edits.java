package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.EditConflictException;
import org.mememuseum.meme.EditStore;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeEdited;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Reason;

/**
 * Lets owners change what they wrote about a meme. Its page and its likes stay. New words of a
 * public meme may have to wait for a curator; no program examines them.
 */
@Stateless
public class Edits {
  /** Why an edited meme is held. */
  static final Reason EDITED = Reason.of("decision.edited");

  private MemeStore memes;
  private EditStore edits;
  private Judgement judgement;
  private Supplier<EditRule> rule;
  private Quotas quotas;
  private Event<MemeEdited> edited;
  private Clock clock;

  protected Edits() {}

  @Inject
  public Edits(
      MemeStore memes,
      EditStore edits,
      Judgement judgement,
      Supplier<EditRule> rule,
      Quotas quotas,
      Event<MemeEdited> edited,
      Clock clock) {
    this.memes = memes;
    this.edits = edits;
    this.judgement = judgement;
    this.rule = rule;
    this.quotas = quotas;
    this.edited = edited;
    this.clock = clock;
  }

  /**
   * Returns a meme that the viewer may edit.
   *
   * @throws NotFoundException if there is no such meme
   */
  public Meme get(MemeId id, Member owner) {
    return memes
        .find(id)
        .filter(meme -> meme.isEditableBy(owner))
        .orElseThrow(NotFoundException::new);
  }

  /** Returns whether new words of a public meme by this member wait for a curator. */
  public boolean holds(Member owner) {
    return rule.get().holds(owner);
  }

  /**
   * Changes the details of a meme. If its words change while it is public, and {@link #holds}, it
   * is held.
   *
   * @param before what the owner saw
   * @return whether it is held now, but was not
   * @throws NotFoundException if it is not the member's, or cannot be edited
   * @throws EditConflictException if its details are not those that the owner saw
   * @throws org.mememuseum.member.TooManyAttemptsException after too many changes within an hour
   */
  public boolean edit(MemeId id, MemeDetails before, MemeDetails after, Member owner) {
    var meme = get(id, owner);
    if (!meme.details().equals(before)) {
      throw new EditConflictException();
    }
    if (after.equals(before)) {
      return false;
    }
    quotas.takeWithin(Action.CHANGE, owner);
    var now = clock.instant();
    edits.edit(new Edit(UuidV7.at(now), id, now, owner.id(), before, after));
    var changed = meme.edited(after);
    edited.fire(new MemeEdited(changed, owner.id()));
    boolean waits = meme.isPublic() && rule.get().holds(before, after, owner);
    if (waits) {
      List<Reason> reasons = List.of(EDITED);
      judgement.apply(
          changed,
          Decision.byOwner(id, now, reasons),
          changed.reopen(meme.analysis().because(reasons)));
    }
    return waits;
  }
}
