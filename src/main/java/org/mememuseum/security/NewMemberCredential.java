package org.mememuseum.security;

import jakarta.security.enterprise.credential.Credential;
import org.mememuseum.member.Member;

/** A member who has just registered, and so need not prove again who they are. */
record NewMemberCredential(Member member) implements Credential {
  @Override
  public boolean isCleared() {
    return false;
  }

  @Override
  public void clear() {
    // There is no secret in it.
  }

  @Override
  public boolean isValid() {
    return true;
  }
}
