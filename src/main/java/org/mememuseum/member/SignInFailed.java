package org.mememuseum.member;

import java.util.Optional;

/**
 * Event: a login failed.
 *
 * @param account the member with that e-mail address; empty if there is none
 */
public record SignInFailed(Optional<MemberId> account) {}
