package org.mememuseum.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A run of a background job on this server.
 *
 * @param at when it began
 * @param failure what went wrong, in a sentence or the name of an exception; empty if nothing did
 */
public record JobRun(Instant at, Duration took, Optional<String> failure) {}
