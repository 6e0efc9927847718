package org.mememuseum.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that was given up.
 *
 * @param id identifies it among the dead letters of this server; changes when it is sent again
 * @param queue where it came from; empty if that is unknown, so that it can only be dropped
 * @param content the subject of an announcement, or the id of a meme to examine
 * @param reason why the last attempt failed; empty if the server gave it up
 * @param attempts how often it was tried, 0 if unknown
 * @param at when it was given up
 */
public record DeadLetter(
    String id,
    Optional<QueueName> queue,
    String content,
    String reason,
    int attempts,
    Instant at) {}
