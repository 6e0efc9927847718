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
import org.mememuseum.member.AlreadyTakenException;

/**
 * The edge of this adapter: what goes wrong with the database leaves it in the museum's terms.
 * While the circuit breaker is open nothing is asked, and everybody is told at once.
 */
final class ErrorTranslation implements InvocationHandler {
  private final Object store;
  private final CircuitBreaker breaker;

  private ErrorTranslation(Object store, CircuitBreaker breaker) {
    this.store = store;
    this.breaker = breaker;
  }

  /** Returns the port, answered by {@code store}. */
  static <T> T around(Class<T> port, T store, CircuitBreaker breaker) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(), new Class<?>[] {port}, new ErrorTranslation(store, breaker)));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      return breaker.executeCheckedSupplier(() -> ask(method, arguments));
    } catch (CallNotPermittedException open) {
      throw new StoreUnavailableException(open);
    }
  }

  private Object ask(Method method, Object[] arguments) throws Throwable {
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
    return sqlCause(failure).map(cause -> translated(failure, cause)).orElse(failure);
  }

  private static Throwable translated(Throwable failure, SQLException cause) {
    String message = String.valueOf(cause.getMessage());
    // Without the cause: the database's message quotes the address.
    if (message.contains("members_email_taken")) {
      return new AlreadyTakenException("email");
    }
    if (message.contains("members_name_taken")) {
      return new AlreadyTakenException("name");
    }
    return isAboutTheConnection(cause) ? new StoreUnavailableException(failure) : failure;
  }

  // 08: connection; 53: the server has too little of something, often connections; 57: it shuts
  // down or starts, or a statement took too long; 55P03: a lock was not to be had. A pool that gets
  // no connection gives no state at all.
  private static boolean isAboutTheConnection(SQLException cause) {
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
