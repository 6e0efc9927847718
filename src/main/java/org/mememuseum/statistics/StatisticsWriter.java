package org.mememuseum.statistics;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Stores the collected counts every five seconds and at shutdown. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatisticsWriter {
  private CounterBuffer buffer;
  private StatisticsBatch batch;

  protected StatisticsWriter() {}

  @Inject
  public StatisticsWriter(CounterBuffer buffer, StatisticsBatch batch) {
    this.buffer = buffer;
    this.batch = batch;
  }

  /** Stores what was collected. What could not be stored is collected again. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void write() {
    buffer.drain().forEach(this::write);
  }

  private void write(LocalDate day, Map<Counter, Long> counts) {
    try {
      batch.write(day, counts);
    } catch (RuntimeException unavailable) {
      // The container wraps what a commit throws. The store reports its outage itself.
      buffer.requeue(day, counts);
    }
  }

  @PreDestroy
  void close() {
    write();
  }
}
