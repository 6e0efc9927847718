package org.mememuseum.config;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.mememuseum.adapter.dynamodb.engine.Transactions;

/** Connects the DynamoDB adapter to the container's JTA transactions. */
final class ContainerTransactions implements Transactions {
  private final TransactionSynchronizationRegistry registry;

  ContainerTransactions(TransactionSynchronizationRegistry registry) {
    this.registry = registry;
  }

  @Override
  public boolean isUnderWay() {
    return registry.getTransactionStatus() == Status.STATUS_ACTIVE || isMarkedForRollback();
  }

  private boolean isMarkedForRollback() {
    return registry.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK;
  }

  @Override
  public Optional<Object> kept(Object key) {
    return Optional.ofNullable(registry.getResource(key));
  }

  @Override
  public void keep(Object key, Object value, Runnable beforeCommit) {
    registry.putResource(key, value);
    // A transaction marked for rollback never commits, and registering with it would fail.
    if (!isMarkedForRollback()) {
      registry.registerInterposedSynchronization(new BeforeCommit(beforeCommit));
    }
  }

  private record BeforeCommit(Runnable action) implements Synchronization {
    @Override
    public void beforeCompletion() {
      action.run();
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing to undo: the writes are sent only in beforeCompletion.
    }
  }
}
