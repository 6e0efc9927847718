package org.mememuseum.moderation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.mememuseum.meme.MemeStore;

/** Queues memes again that are pending for too long, since their message may have been lost. */
@Stateless
public class Sweep {
  private static final int BATCH_SIZE = 100;

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
    memes.findPendingSince(clock.instant().minus(delay.value()), BATCH_SIZE).forEach(queue::add);
  }

  /** How long a meme may be pending before it counts as stuck. */
  public record SweepDelay(Duration value) {}
}
