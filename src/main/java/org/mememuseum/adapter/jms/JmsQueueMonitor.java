package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.operations.QueueMonitor;
import org.mememuseum.operations.QueueName;
import org.mememuseum.operations.QueueState;

/**
 * Measures queues by browsing them, and by the server's management where there is one that knows
 * more.
 */
public final class JmsQueueMonitor implements QueueMonitor {
  private final JMSContext context;
  private final Map<QueueName, Queue> queues;

  public JmsQueueMonitor(JMSContext context, Map<QueueName, Queue> queues) {
    this.context = context;
    this.queues = Map.copyOf(queues);
  }

  @Override
  public List<QueueState> measure() {
    return Arrays.stream(QueueName.values()).map(this::measure).toList();
  }

  private QueueState measure(QueueName name) {
    var letters = Letters.browse(context, queues.get(name), MAX_BROWSED);
    var oldest = letters.stream().map(Letter::sentAt).min(Instant::compareTo);
    return ManagedQueue.find(name.slug())
        .map(
            managed ->
                new QueueState(name, managed.size(), managed.scheduled(), earlier(oldest, managed)))
        .orElseGet(() -> new QueueState(name, letters.size(), 0, oldest));
  }

  private static Optional<Instant> earlier(Optional<Instant> seen, ManagedQueue managed) {
    return Stream.concat(seen.stream(), managed.oldestHidden().stream()).min(Instant::compareTo);
  }
}
