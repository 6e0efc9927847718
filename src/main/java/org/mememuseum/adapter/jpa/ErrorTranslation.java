package org.mememuseum.adapter.jpa;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.mememuseum.StoreUnavailableException;

/**
 * Wraps a store: translates failures of the database connection into {@link
 * StoreUnavailableException}. While the circuit breaker is open, calls fail at once without
 * reaching the database.
 */
final class ErrorTranslation implements InvocationHandler {
  private final Object store;
  private final CircuitBreaker breaker;

  private ErrorTranslation(Object store, CircuitBreaker breaker) {
    this.store = store;
    this.breaker = breaker;
  }

  /** Returns the port, implemented by {@code store} behind the circuit breaker. */
  static <T> T around(Class<T> port, T store, CircuitBreaker breaker) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(), new Class<?>[] {port}, new ErrorTranslation(store, breaker)));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      return breaker.executeCheckedSupplier(() -> call(method, arguments));
    } catch (CallNotPermittedException open) {
      throw new StoreUnavailableException(open);
    }
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException thrown) {
      throw translated(thrown.getCause());
    }
  }

  private static Throwable translated(Throwable failure) {
    if (!(failure instanceof PersistenceException || failure instanceof EclipseLinkException)) {
      return failure;
    }
    return sqlCause(failure)
        .filter(ErrorTranslation::isConnectionFailure)
        .<Throwable>map(cause -> new StoreUnavailableException(failure))
        .orElse(failure);
  }

  // 08: connection failure; 53: the server lacks a resource, often connections; 57: the server
  // starts or stops, or a statement timed out; 55P03: a lock timed out. A connection pool without a
  // free connection reports no state.
  private static boolean isConnectionFailure(SQLException cause) {
    String state = cause.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.equals("55P03");
  }

  private static Optional<SQLException> sqlCause(Throwable failure) {
    return Stream.iterate(failure, link -> link != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst();
  }
}
