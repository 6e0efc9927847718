package org.mememuseum.member;

import java.util.Optional;

/** Event: an e-mail address and password did not belong together. */
public record SignInFailed(Optional<MemberId> account) {}
