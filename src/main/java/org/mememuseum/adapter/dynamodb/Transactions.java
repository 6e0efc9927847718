package org.mememuseum.adapter.dynamodb;

import java.util.Optional;

/**
 * The transactions that use cases run in. DynamoDB takes no part in them: what a use case writes is
 * kept with its transaction and sent in one request just before it commits. The composition root
 * binds this to the container's transactions.
 */
public interface Transactions {
  /** No transactions: every write goes at once. */
  Transactions NONE =
      new Transactions() {
        @Override
        public boolean isUnderWay() {
          return false;
        }

        @Override
        public Optional<Object> kept(Object key) {
          return Optional.empty();
        }

        @Override
        public void keep(Object key, Object value, Runnable beforeCommit) {
          throw new IllegalStateException("no transaction is under way");
        }
      };

  /** Returns whether this thread is in a transaction. */
  boolean isUnderWay();

  /** Returns what was kept under this key with the transaction under way; empty if nothing was. */
  Optional<Object> kept(Object key);

  /**
   * Keeps something with the transaction under way until it ends.
   *
   * @param beforeCommit runs when the transaction is about to commit, in its thread; does not run
   *     when it rolls back. What it throws makes the transaction roll back.
   */
  void keep(Object key, Object value, Runnable beforeCommit);
}
