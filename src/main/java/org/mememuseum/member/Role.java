package org.mememuseum.member;

import java.util.Locale;

/** What a member may do besides uploading, liking and commenting. */
public enum Role {
  MEMBER,
  CURATOR,
  ADMIN;

  /** Returns the name in addresses and keys of texts. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether this role may decide on other members' memes. */
  public boolean isStaff() {
    return this != MEMBER;
  }

  /** Returns whether this role may see and change everything that staff may, and members. */
  public boolean isAdmin() {
    return this == ADMIN;
  }
}
