package org.mememuseum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecentlyValidConnectionCheckerTest {
  private long now;
  private int asked;
  private boolean valid = true;
  private final RecentlyValidConnectionChecker checker =
      new RecentlyValidConnectionChecker(() -> now);

  @Test
  void aConnectionIsAskedOnceInAHundredMilliseconds() {
    var connection = connection();
    assertThat(isValid(connection)).isTrue();
    now = TimeUnit.MILLISECONDS.toNanos(100) - 1;
    assertThat(isValid(connection)).isTrue();
    assertThat(asked).isEqualTo(1);

    now++;
    assertThat(isValid(connection)).isTrue();
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void eachConnectionIsAsked() {
    isValid(connection());
    isValid(connection());

    assertThat(asked).isEqualTo(2);
  }

  @Test
  void aBrokenConnectionIsAskedEachTime() {
    valid = false;
    var connection = connection();

    assertThat(isValid(connection)).isFalse();
    assertThat(isValid(connection)).isFalse();
    assertThat(asked).isEqualTo(2);
  }

  private boolean isValid(Connection connection) {
    return checker.isValidConnection(connection) == null;
  }

  private Connection connection() {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "isValid" -> {
                    asked++;
                    yield valid;
                  }
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "toString" -> "a connection";
                  case "equals" -> proxy == arguments[0];
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
