package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.operations.DeadLetter;
import org.mememuseum.operations.DeadLetterGoneException;
import org.mememuseum.operations.DeadLetterQueue;
import org.mememuseum.operations.QueueName;

/** Stores dead letters in a queue of the server that has no listener. */
public final class JmsDeadLetterQueue implements DeadLetterQueue {
  /** The queue's JNDI name, which server configuration defines. */
  public static final String NAME = "java:/jms/dead-letters";

  private static final String SERVER_NAME = "dead-letters";
  private static final long TIMEOUT_MILLIS = 1_000;
  private static final int MAX_ID = 200;

  private final JMSContext context;
  private final Queue queue;
  private final Map<QueueName, Queue> sources;

  /**
   * @param sources the queues to which dead letters are sent again
   */
  public JmsDeadLetterQueue(JMSContext context, Queue queue, Map<QueueName, Queue> sources) {
    this.context = context;
    this.queue = queue;
    this.sources = Map.copyOf(sources);
  }

  @Override
  public List<DeadLetter> find(int limit) {
    return Letters.browse(context, queue, limit).stream().map(Letter::asDeadLetter).toList();
  }

  @Override
  public int count(int limit) {
    return ManagedQueue.find(SERVER_NAME)
        .map(managed -> Math.min(managed.size(), limit))
        .orElseGet(() -> find(limit).size());
  }

  @Override
  public DeadLetter sendAgain(String id) {
    return Letters.translate(
        () -> {
          var letter = take(id);
          var source = letter.queue().orElseThrow(DeadLetterGoneException::new);
          context
              .createProducer()
              .setProperty(Letter.QUEUE, source.slug())
              .send(sources.get(source), letter.copy(context));
          return letter.asDeadLetter();
        });
  }

  @Override
  public DeadLetter drop(String id) {
    return Letters.translate(() -> take(id).asDeadLetter());
  }

  private Letter take(String id) {
    if (id.length() > MAX_ID) {
      throw new DeadLetterGoneException();
    }
    String selector = "JMSMessageID = '" + id.replace("'", "''") + "'";
    try (var consumer = context.createConsumer(queue, selector)) {
      return Optional.<Message>ofNullable(consumer.receive(TIMEOUT_MILLIS))
          .map(Letter::new)
          .orElseThrow(DeadLetterGoneException::new);
    }
  }
}
