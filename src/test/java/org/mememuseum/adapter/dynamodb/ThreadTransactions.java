package org.mememuseum.adapter.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.adapter.dynamodb.engine.Transactions;

/** Transactions as in a server: at most one for each thread. */
public final class ThreadTransactions implements Transactions {
  private static final class UnderWay {
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Runnable> beforeCommit = new ArrayList<>();
  }

  private final ThreadLocal<UnderWay> current = new ThreadLocal<>();

  @Override
  public boolean isUnderWay() {
    return current.get() != null;
  }

  @Override
  public Optional<Object> kept(Object key) {
    return Optional.ofNullable(current.get().resources.get(key));
  }

  @Override
  public void keep(Object key, Object value, Runnable beforeCommit) {
    current.get().resources.put(key, value);
    current.get().beforeCommit.add(beforeCommit);
  }

  /** Runs in a transaction that is rolled back if an exception is thrown. */
  public <T> T in(Supplier<T> calls) {
    current.set(new UnderWay());
    try {
      T result = calls.get();
      current.get().beforeCommit.forEach(Runnable::run);
      return result;
    } finally {
      current.remove();
    }
  }
}
