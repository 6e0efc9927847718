package org.mememuseum.moderation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.mememuseum.meme.MemeStore;

/** Finds memes that wait for their examination for too long, and wakes it again. */
@Stateless
public class Sweep {
  private static final int AT_ONCE = 100;

  private MemeStore memes;
  private ExaminationQueue queue;
  private SweepDelay delay;
  private Clock clock;

  protected Sweep() {}

  @Inject
  public Sweep(MemeStore memes, ExaminationQueue queue, SweepDelay delay, Clock clock) {
    this.memes = memes;
    this.queue = queue;
    this.delay = delay;
    this.clock = clock;
  }

  /** Queues up to 100 memes again that are pending for longer than the delay, oldest first. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void requeueStale() {
    memes.findPendingSince(clock.instant().minus(delay.value()), AT_ONCE).forEach(queue::add);
  }

  /** How long a meme may be pending before it counts as stuck. */
  public record SweepDelay(Duration value) {}
}
