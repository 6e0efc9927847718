package org.mememuseum.member;

import java.util.Objects;

/** A member as the public knows them: the one who hung a picture or wrote a comment. */
public record Author(MemberId id, PublicName name) {
  public Author {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
  }
}
