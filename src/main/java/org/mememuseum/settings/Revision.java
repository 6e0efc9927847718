package org.mememuseum.settings;

import java.time.Instant;
import java.util.Objects;
import org.mememuseum.member.MemberId;

/**
 * A version of a document, which never changes.
 *
 * @param number 1 for the first revision of its document
 * @param by who saved it
 * @param text the whole document, at most 100 KB in UTF-8
 */
public record Revision(Document document, int number, Instant at, MemberId by, String text) {
  public Revision {
    Objects.requireNonNull(document);
    Objects.requireNonNull(at);
    Objects.requireNonNull(by);
    Objects.requireNonNull(text);
    if (number < 1) {
      throw new IllegalArgumentException("revisions start at 1: " + number);
    }
  }
}
