package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;

/** Enters a received meme in the museum's records, and has it examined: both or neither. */
@Stateless
public class Accession {
  private final MemeStore memes;
  private final Event<MemeReceived> received;

  protected Accession() {
    this(null, null);
  }

  @Inject
  public Accession(MemeStore memes, Event<MemeReceived> received) {
    this.memes = memes;
    this.received = received;
  }

  /** Stores the record and tells the others in one transaction. */
  public void enter(Meme meme) {
    memes.add(meme);
    received.fire(new MemeReceived(meme));
  }
}
