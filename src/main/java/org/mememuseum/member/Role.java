package org.mememuseum.member;

/** What a member may do beyond hanging pictures. */
public enum Role {
  MEMBER,
  CURATOR,
  ADMIN;

  /** Returns whether this role decides on other people's pictures. */
  public boolean isStaff() {
    return this != MEMBER;
  }
}
