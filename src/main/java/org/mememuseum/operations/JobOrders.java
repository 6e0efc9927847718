package org.mememuseum.operations;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.mememuseum.member.MemberId;

/** Announces ordered jobs in a transaction that ends before the job begins. */
@Stateless
public class JobOrders {
  private Event<JobOrdered> events;

  protected JobOrders() {}

  @Inject
  public JobOrders(Event<JobOrdered> events) {
    this.events = events;
  }

  /** Fires {@link JobOrdered}, which has been handled and committed when this returns. */
  public void announce(Job job, MemberId by) {
    events.fire(new JobOrdered(job, by));
  }
}
