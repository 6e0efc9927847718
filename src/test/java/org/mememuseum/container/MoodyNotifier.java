package org.mememuseum.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Notifier;

/** A notifier that is away for as many announcements as it is told, and remembers the others. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MoodyNotifier implements Notifier {
  private final AtomicInteger refusals = new AtomicInteger();
  private final List<Announcement> announced = new CopyOnWriteArrayList<>();

  @Override
  public void announce(Announcement announcement) {
    if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("away, as asked for by the test");
    }
    announced.add(announcement);
  }

  /** Refuses the next so many. */
  public void refuse(int times) {
    refusals.set(times);
  }

  /** Returns how many it will refuse yet. */
  public int refusalsLeft() {
    return refusals.get();
  }

  /** Returns what was passed on so far. */
  public List<Announcement> announced() {
    return List.copyOf(announced);
  }
}
