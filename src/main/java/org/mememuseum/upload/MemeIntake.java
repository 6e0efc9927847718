package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;

/** Stores the record of an uploaded meme and queues its examination, in one transaction. */
@Stateless
public class MemeIntake {
  private MemeStore memes;
  private Quotas quotas;
  private Event<MemeReceived> received;

  protected MemeIntake() {}

  @Inject
  public MemeIntake(MemeStore memes, Quotas quotas, Event<MemeReceived> received) {
    this.memes = memes;
    this.quotas = quotas;
    this.received = received;
  }

  /**
   * Stores the record, counts it against the owner's quota and fires {@link MemeReceived}, in one
   * transaction.
   *
   * @throws org.mememuseum.member.TooManyAttemptsException if its owner uploaded too many within an
   *     hour; nothing is stored
   */
  public void enter(Meme meme, Member by) {
    quotas.takeWithin(Action.UPLOAD, by);
    memes.add(meme);
    received.fire(new MemeReceived(meme));
  }
}
