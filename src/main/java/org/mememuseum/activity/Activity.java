package org.mememuseum.activity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.member.MemberId;

/**
 * A line of the activity log.
 *
 * @param actor who; empty if a stranger or the museum itself
 * @param subject the id of what it was done to; empty if nothing in particular
 * @param details more, in a few words; never an e-mail address
 * @param address from where, as a keyed hash; empty if not from outside
 */
public record Activity(
    UUID id,
    Instant at,
    Action action,
    Optional<MemberId> actor,
    Optional<UUID> subject,
    String details,
    Optional<String> address) {
  public Activity {
    Objects.requireNonNull(id);
    Objects.requireNonNull(at);
    Objects.requireNonNull(action);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(details);
    Objects.requireNonNull(address);
  }
}
