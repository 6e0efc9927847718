package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;

/** The contract of {@link IdentityStore}; an adapter's test supplies an empty one. */
public interface IdentityStoreContract {
  /** Returns the store; it is empty when a test begins. */
  IdentityStore identity();

  private static MuseumIdentity anIdentity() {
    return MuseumIdentity.next(Instant.now());
  }

  @Test
  default void aNewStoreHasNoIdentity() {
    assertThat(identity().find()).isEmpty();
  }

  @Test
  default void whoeverClaimsItFirstHasIt() {
    var first = anIdentity();

    assertThat(identity().claim(first)).isEqualTo(first);
    assertThat(identity().claim(anIdentity())).isEqualTo(first);

    assertThat(identity().find()).contains(first);
  }

  @Test
  default void ofManyWhoClaimItAtOnceOneHasItAndAllAreToldWho() {
    var answers = Crowd.of(8, i -> identity().claim(anIdentity()));

    var winner = identity().find().orElseThrow();
    assertThat(answers).containsOnly(winner);
  }

  @Test
  default void anAdoptedIdentityReplacesTheOneBefore() {
    var adopted = anIdentity();
    identity().claim(anIdentity());

    identity().replace(adopted);

    assertThat(identity().find()).contains(adopted);
  }

  @Test
  default void anIdentityCanBeAdoptedWhereThereIsNone() {
    var adopted = anIdentity();

    identity().replace(adopted);

    assertThat(identity().find()).contains(adopted);
  }
}
