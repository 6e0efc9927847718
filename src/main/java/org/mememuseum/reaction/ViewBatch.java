package org.mememuseum.reaction;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Counts a batch of visits in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ViewBatch {
  private ViewStore store;
  private Trends trends;
  private Event<ViewsCounted> counted;
  private Clock clock;

  protected ViewBatch() {}

  @Inject
  public ViewBatch(ViewStore store, Trends trends, Event<ViewsCounted> counted, Clock clock) {
    this.store = store;
    this.trends = trends;
    this.counted = counted;
    this.clock = clock;
  }

  /** Counts the visits and checks whether a meme reached a milestone with them. */
  public void write(List<Visit> visits) {
    var views = store.add(visits);
    if (!views.isEmpty()) {
      views.keySet().forEach(trends::check);
      counted.fire(new ViewsCounted(views));
    }
  }

  /** Removes the visits before yesterday. */
  @Schedule(hour = "3", minute = "41", persistent = false)
  public void purge() {
    store.purge(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1));
  }
}
