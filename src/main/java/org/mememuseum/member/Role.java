package org.mememuseum.member;

/** What a member may do besides uploading, liking and commenting. */
public enum Role {
  MEMBER,
  CURATOR,
  ADMIN;

  /** Returns whether this role may decide on other members' memes. */
  public boolean isStaff() {
    return this != MEMBER;
  }

  /** Returns whether this role may see and change everything that staff may, and members. */
  public boolean isAdmin() {
    return this == ADMIN;
  }
}
