package org.mememuseum.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Visits that wait to be counted by {@link Views}. Not an EJB, so that noting one costs next to
 * nothing: it happens at every look. May be used by any number of threads.
 */
@ApplicationScoped
public class NotedVisits {
  // So many wait at most when the store is away; a view more than that is not worth the memory.
  private static final int CAPACITY = 50_000;

  private final LinkedBlockingQueue<Visit> waiting = new LinkedBlockingQueue<>(CAPACITY);
  // Spares the store most of what it would ignore; forgetting is harmless, for the store knows.
  private final Set<Visit> noted = ConcurrentHashMap.newKeySet();

  /** Takes note of a visit, unless it did before; one more than there is room for is dropped. */
  public void note(Visit visit) {
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

  /** Takes so many of the visits that wait, the oldest first; empty when none does. */
  public List<Visit> take(int most) {
    List<Visit> visits = new ArrayList<>();
    waiting.drainTo(visits, most);
    return visits;
  }

  /** Takes visits back that could not be counted; what there is no room for is dropped. */
  public void giveBack(Collection<Visit> visits) {
    visits.forEach(waiting::offer);
  }
}
