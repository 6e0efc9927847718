package org.mememuseum.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A bounded, thread-safe buffer of visits that {@link Views} counts in batches. It is a plain bean
 * and no EJB because every view of a meme offers a visit.
 */
@ApplicationScoped
public class VisitBuffer {
  // The buffer fills when the store is down. Further views are not worth the memory.
  private static final int CAPACITY = 50_000;

  private final LinkedBlockingQueue<Visit> waiting = new LinkedBlockingQueue<>(CAPACITY);
  // Recent visits, so that repeated ones are not sent again. The store ignores duplicates anyway.
  private final Set<Visit> noted = ConcurrentHashMap.newKeySet();

  /** Adds a visit, unless it was added before; drops it if the buffer is full. */
  public void offer(Visit visit) {
    if (noted.contains(visit)) {
      return;
    }
    if (noted.size() >= CAPACITY) {
      noted.clear();
    }
    if (noted.add(visit)) {
      waiting.offer(visit);
    }
  }

  /** Removes and returns the oldest visits, at most {@code limit}. */
  public List<Visit> drain(int limit) {
    List<Visit> visits = new ArrayList<>();
    waiting.drainTo(visits, limit);
    return visits;
  }

  /** Puts visits back that could not be counted; drops those for which there is no room. */
  public void requeue(Collection<Visit> visits) {
    visits.forEach(waiting::offer);
  }
}
