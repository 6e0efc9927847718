package org.mememuseum.upload;

import java.net.URI;
import java.time.Instant;

/**
 * A link that gives anybody who has it access to a picture for a limited time.
 *
 * @param stableUntil until then the same link is issued; it stays valid for at least as long again
 */
public record ImageLink(URI address, Instant stableUntil) {}
