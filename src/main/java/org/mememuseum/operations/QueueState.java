package org.mememuseum.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits to be done on any server.
 *
 * @param size how many records wait, at most {@link Queues#MAX_WAITING}; those that are being
 *     worked on are among them
 * @param oldest since when the oldest of them waits; empty if there is none
 */
public record QueueState(QueueName queue, int size, Optional<Instant> oldest) {}
