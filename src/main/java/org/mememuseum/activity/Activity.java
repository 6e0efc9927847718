package org.mememuseum.activity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.member.MemberId;

/**
 * An entry of the activity log.
 *
 * @param actor the member who acted; empty for an anonymous visitor or the application itself
 * @param subject the id of the affected object; empty if there is none
 * @param details more, in a few words; never an e-mail address
 * @param address a keyed hash of the client address; empty outside of requests
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
