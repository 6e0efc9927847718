package org.mememuseum.operations;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.operations.DeadLetterHandled.What;

/**
 * The queues of this server and what was given up in them, for admins. Throws {@link
 * NotFoundException} for anybody else.
 */
@Stateless
public class Queues {
  private QueueMonitor monitor;
  private DeadLetterQueue deadLetters;
  private Event<DeadLetterHandled> events;

  protected Queues() {}

  @Inject
  public Queues(
      QueueMonitor monitor, DeadLetterQueue deadLetters, Event<DeadLetterHandled> events) {
    this.monitor = monitor;
    this.deadLetters = deadLetters;
    this.events = events;
  }

  /** Returns the state of each queue. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<QueueState> measure(Member admin) {
    admin.requireAdmin();
    return monitor.measure();
  }

  /** Returns the dead letters, oldest first, but at most {@code limit}. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<DeadLetter> findDeadLetters(Member admin, int limit) {
    admin.requireAdmin();
    return deadLetters.find(limit);
  }

  /** Returns how many dead letters there are, but at most {@code limit}. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int countDeadLetters(Member admin, int limit) {
    admin.requireAdmin();
    return deadLetters.count(limit);
  }

  /**
   * Sends a dead letter again; it has all attempts before it.
   *
   * @throws DeadLetterGoneException if it is no longer there, or its queue is unknown
   */
  public void sendAgain(String id, Member admin) {
    admin.requireAdmin();
    events.fire(new DeadLetterHandled(deadLetters.sendAgain(id), admin.id(), What.SENT_AGAIN));
  }

  /**
   * Drops a dead letter for good.
   *
   * @throws DeadLetterGoneException if it is no longer there
   */
  public void drop(String id, Member admin) {
    admin.requireAdmin();
    events.fire(new DeadLetterHandled(deadLetters.drop(id), admin.id(), What.DROPPED));
  }
}
