package org.mememuseum.config;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.mememuseum.adapter.dynamodb.engine.Transactions;

/** The container's transactions, in which use cases run, as the DynamoDB adapter sees them. */
final class ContainerTransactions implements Transactions {
  private final TransactionSynchronizationRegistry registry;

  ContainerTransactions(TransactionSynchronizationRegistry registry) {
    this.registry = registry;
  }

  @Override
  public boolean isUnderWay() {
    return registry.getTransactionStatus() == Status.STATUS_ACTIVE || isDoomed();
  }

  private boolean isDoomed() {
    return registry.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK;
  }

  @Override
  public Optional<Object> kept(Object key) {
    return Optional.ofNullable(registry.getResource(key));
  }

  @Override
  public void keep(Object key, Object value, Runnable beforeCommit) {
    registry.putResource(key, value);
    // What is doomed is never sent, and takes no more that would.
    if (!isDoomed()) {
      registry.registerInterposedSynchronization(new BeforeCommit(beforeCommit));
    }
  }

  private record BeforeCommit(Runnable deed) implements Synchronization {
    @Override
    public void beforeCompletion() {
      deed.run();
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing was sent unless it was time to commit.
    }
  }
}
