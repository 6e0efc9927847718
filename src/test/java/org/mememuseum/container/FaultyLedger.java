package org.mememuseum.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.mememuseum.meme.Meme;
import org.mememuseum.upload.MemeReceived;

/**
 * Fails in the middle of storing a meme, after its record and its message, if its title asks so.
 */
@ApplicationScoped
public class FaultyLedger {
  /** How a title asks for it. */
  public static final String CANNOT_BE_STORED = "cannot be stored";

  private final AtomicReference<Meme> refused = new AtomicReference<>();

  void on(@Observes MemeReceived event) {
    if (event.meme().details().title().text().equals(CANNOT_BE_STORED)) {
      refused.set(event.meme());
      throw new IllegalStateException("asked for by the title");
    }
  }

  /** Returns the meme whose storing failed last. */
  public Optional<Meme> refused() {
    return Optional.ofNullable(refused.get());
  }
}
