package org.mememuseum.upload;

import jakarta.ejb.ApplicationException;

/**
 * The pictures are not those of the records. The message says what the setting that leads to the
 * pictures does wrong, and how they can be adopted all the same.
 */
@ApplicationException(rollback = true)
public class IdentityMismatchException extends RuntimeException {
  IdentityMismatchException(String problem, String mark) {
    super(
        problem
            + "; if they belong together all the same, start once with MUSEUM_ADOPT="
            + mark
            + ".");
  }
}
