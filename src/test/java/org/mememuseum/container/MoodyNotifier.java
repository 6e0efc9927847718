package org.mememuseum.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Notifier;

/** A notifier that refuses as many announcements as told, and records the others. */
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

  /** Refuses the next {@code times} announcements. */
  public void refuse(int times) {
    refusals.set(times);
  }

  /** Returns how many it will still refuse. */
  public int refusalsLeft() {
    return refusals.get();
  }

  /** Returns the announcements accepted so far. */
  public List<Announcement> announced() {
    return List.copyOf(announced);
  }
}
