package org.mememuseum.operations;

import java.util.List;

/** Measures the queues of this server. */
public interface QueueMonitor {
  /** The most messages of a queue that are looked at. */
  int MAX_BROWSED = 1_000;

  /**
   * Returns the state of each queue of work, in the order of {@link QueueName}. Not atomic: a
   * message that moves meanwhile may be missed or counted although it is gone.
   *
   * @throws QueuesUnavailableException if they cannot be measured now
   */
  List<QueueState> measure();
}
