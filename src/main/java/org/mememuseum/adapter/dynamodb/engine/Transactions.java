package org.mememuseum.adapter.dynamodb.engine;

import java.util.Optional;

/**
 * The container's transactions. DynamoDB is not enlisted in them: the unit of work is stored as a
 * resource of the transaction and sent just before it commits. The composition root implements
 * this.
 */
public interface Transactions {
  /** No transactions: every write is sent immediately. */
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

  /** Returns whether this thread has a transaction. */
  boolean isUnderWay();

  /** Returns the value stored under this key with the current transaction. */
  Optional<Object> kept(Object key);

  /**
   * Stores a value with the current transaction until it ends.
   *
   * @param beforeCommit runs in the transaction's thread just before it commits; does not run when
   *     it rolls back. If it throws, the transaction rolls back.
   */
  void keep(Object key, Object value, Runnable beforeCommit);
}
