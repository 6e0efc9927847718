package org.mememuseum.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jboss.jca.adapters.jdbc.extensions.novendor.JDBC4ValidConnectionChecker;

/**
 * Asks the database whether a pooled connection is valid, unless the connection was found valid
 * within the last 100 milliseconds. Under load, each connection is taken from the pool hundreds of
 * times a second, and asking each time would double the round trips. A database that stops
 * answering is still noticed by most requests before they wait for a query. Thread-safe.
 */
public class RecentlyValidConnectionChecker extends JDBC4ValidConnectionChecker {
  private static final long serialVersionUID = 1L;
  private static final long VALID_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final transient Map<Connection, Long> foundValid =
      Collections.synchronizedMap(new WeakHashMap<>());
  private final transient LongSupplier clock;

  public RecentlyValidConnectionChecker() {
    this(System::nanoTime);
  }

  /**
   * @param clock nanoseconds of a monotonic clock
   */
  RecentlyValidConnectionChecker(LongSupplier clock) {
    this.clock = clock;
  }

  @Override
  public SQLException isValidConnection(Connection connection) {
    long now = clock.getAsLong();
    Long last = foundValid.get(connection);
    if (last != null && now - last < VALID_NANOS) {
      return null;
    }
    SQLException failure = super.isValidConnection(connection);
    if (failure == null) {
      foundValid.put(connection, now);
    } else {
      foundValid.remove(connection);
    }
    return failure;
  }
}
