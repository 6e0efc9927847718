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
 * Counts views asynchronously: visits are collected in {@link VisitBuffer} and written in batches,
 * every second and at shutdown.
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

  /** Writes the buffered visits. Those that could not be written are buffered again. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void write() {
    var visits = visitBuffer.drain(BATCH);
    while (!visits.isEmpty()) {
      try {
        batch.write(visits);
      } catch (MuseumException unavailable) {
        visitBuffer.requeue(visits);
        warnOnce(unavailable);
        return;
      }
      waiting = false;
      visits = visitBuffer.drain(BATCH);
    }
  }

  // Writing is retried every second, so the warning is logged only once.
  private void warnOnce(MuseumException unavailable) {
    if (!waiting) {
      LOG.log(Level.WARNING, "Views wait for the store: " + unavailable.messageKey());
    }
    waiting = true;
  }

  @PreDestroy
  void close() {
    write();
  }
}
