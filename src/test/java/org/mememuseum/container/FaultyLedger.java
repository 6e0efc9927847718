package org.mememuseum.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.mememuseum.meme.Meme;
import org.mememuseum.upload.MemeReceived;

/** Fails while a meme is stored, after its record and its message, if its title asks for it. */
@ApplicationScoped
public class FaultyLedger {
  /** The title that asks for the failure. */
  public static final String CANNOT_BE_STORED = "cannot be stored";

  private final AtomicReference<Meme> refused = new AtomicReference<>();

  void on(@Observes MemeReceived event) {
    if (event.meme().details().title().text().equals(CANNOT_BE_STORED)) {
      refused.set(event.meme());
      throw new IllegalStateException("asked for by the title");
    }
  }

  /** Returns the last meme whose storing failed. */
  public Optional<Meme> refused() {
    return Optional.ofNullable(refused.get());
  }
}
