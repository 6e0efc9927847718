package org.mememuseum.member;

import java.util.Objects;

/** The public part of a member, as shown with their memes and comments. */
public record Author(MemberId id, PublicName name) {
  public Author {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
  }
}
