package org.mememuseum.reaction;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.mememuseum.MuseumException;

/**
 * Counts views without making anybody wait: visits gather in memory and are written in batches,
 * every second and when the museum closes.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Views {
  // So many wait at most when the store is away; a view more than that is not worth the memory.
  private static final int CAPACITY = 50_000;
  private static final int BATCH = 2_000;

  private static final Logger LOG = System.getLogger("museum.views");

  private final LinkedBlockingQueue<Visit> waiting = new LinkedBlockingQueue<>(CAPACITY);
  // Spares the store most of what it would ignore; forgetting is harmless, for the store knows.
  private final Set<Visit> noted = ConcurrentHashMap.newKeySet();
  private final ViewBatch batch;

  protected Views() {
    this(null);
  }

  @Inject
  public Views(ViewBatch batch) {
    this.batch = batch;
  }

  /** Takes note of a visit; it is counted within a second. */
  public void note(Visit visit) {
    if (noted.size() >= CAPACITY) {
      noted.clear();
    }
    if (noted.add(visit)) {
      waiting.offer(visit);
    }
  }

  /** Writes what has gathered; what could not be written is kept for the next time. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void write() {
    List<Visit> visits = new ArrayList<>();
    while (waiting.drainTo(visits, BATCH) > 0) {
      try {
        batch.write(visits);
      } catch (MuseumException storeAway) {
        waiting.addAll(visits.subList(0, Math.min(visits.size(), waiting.remainingCapacity())));
        LOG.log(Level.WARNING, "Views wait for the store: " + storeAway.messageKey());
        return;
      }
      visits.clear();
    }
  }

  @PreDestroy
  void close() {
    write();
  }
}
