package org.mememuseum.upload;

import java.net.URI;
import java.time.Instant;

/**
 * Where a picture can be fetched for a while by whoever has the address.
 *
 * @param stableUntil until then the same address is handed out; it goes on working for at least as
 *     long again
 */
public record ImageLink(URI address, Instant stableUntil) {}
