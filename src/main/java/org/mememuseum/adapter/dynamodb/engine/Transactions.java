package org.mememuseum.adapter.dynamodb.engine;

import java.util.Optional;

/**
 * The container's transactions, in which DynamoDB takes no part: the unit of work is kept as a
 * resource of the transaction and sent just before it commits. The composition root implements
 * this.
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
