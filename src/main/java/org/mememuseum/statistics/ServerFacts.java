package org.mememuseum.statistics;

import java.time.Instant;

/**
 * What an operator asks first about a server.
 *
 * @param node the name of this server among others
 * @param startedAt when it was started
 * @param backend {@code local} or {@code aws}
 * @param store where the records are, such as {@code postgresql}
 * @param notifying who tells operators what happens, such as {@code log}
 */
public record ServerFacts(
    String node, Instant startedAt, String backend, String store, String notifying) {}
