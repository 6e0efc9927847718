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
import org.mememuseum.MuseumException;

/**
 * Counts views without making anybody wait: visits gather in {@link VisitBuffer} and are written in
 * batches, every second and when the museum closes.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Views {
  private static final int BATCH = 2_000;

  private static final Logger LOG = System.getLogger("museum.views");

  private VisitBuffer visitBuffer;
  private ViewBatch batch;
  private volatile boolean waiting;

  protected Views() {}

  @Inject
  public Views(VisitBuffer visitBuffer, ViewBatch batch) {
    this.visitBuffer = visitBuffer;
    this.batch = batch;
  }

  /** Writes what has gathered; what could not be written is kept for the next time. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void write() {
    var visits = visitBuffer.drain(BATCH);
    while (!visits.isEmpty()) {
      try {
        batch.write(visits);
      } catch (MuseumException storeAway) {
        visitBuffer.requeue(visits);
        sayThatTheyWait(storeAway);
        return;
      }
      waiting = false;
      visits = visitBuffer.drain(BATCH);
    }
  }

  // Once; it is tried every second.
  private void sayThatTheyWait(MuseumException storeAway) {
    if (!waiting) {
      LOG.log(Level.WARNING, "Views wait for the store: " + storeAway.messageKey());
    }
    waiting = true;
  }

  @PreDestroy
  void close() {
    write();
  }
}
