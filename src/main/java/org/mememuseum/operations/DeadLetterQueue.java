package org.mememuseum.operations;

import java.util.List;

/** Holds the messages of this server that were given up. */
public interface DeadLetterQueue {
  /**
   * Returns the dead letters, oldest first.
   *
   * @param limit the most to return, at least 1
   * @throws QueuesUnavailableException if the queue does not answer
   */
  List<DeadLetter> find(int limit);

  /**
   * Returns how many dead letters there are, but at most {@code limit}. Cheap enough for every
   * page. Includes those that a transaction is taking away just now.
   *
   * @throws QueuesUnavailableException if the queue does not answer
   */
  int count(int limit);

  /**
   * Moves a dead letter back to the queue it came from, with all attempts before it, in the
   * caller's transaction.
   *
   * @return the dead letter
   * @throws DeadLetterGoneException if there is none with this id, because somebody else was faster
   *     or the id is forged; or if it is unknown where it came from
   */
  DeadLetter sendAgain(String id);

  /**
   * Removes a dead letter for good, in the caller's transaction.
   *
   * @return the dead letter
   * @throws DeadLetterGoneException as above
   */
  DeadLetter drop(String id);
}
