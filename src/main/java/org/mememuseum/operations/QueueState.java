package org.mememuseum.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits in a queue on this server.
 *
 * @param size how many messages are in it, also those that are being worked on
 * @param retries how many of them failed and wait for their next try
 * @param oldest when the oldest of them was first sent; empty if there is none, or if there are
 *     more than {@link QueueMonitor#MAX_BROWSED}
 */
public record QueueState(QueueName queue, int size, int retries, Optional<Instant> oldest) {}
