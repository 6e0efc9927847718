package org.mememuseum.operations;

import java.util.Optional;

/**
 * A background job on this server.
 *
 * @param last the last run that has ended; empty if there was none since the start
 */
public record JobState(Job job, Optional<JobRun> last) {}
