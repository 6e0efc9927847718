package org.mememuseum.upload;

import jakarta.ejb.ApplicationException;

/**
 * Thrown when the pictures do not belong to the records. The message tells what is wrong with the
 * setting that locates the pictures, and how to adopt them anyway.
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
