package org.mememuseum.upload;

import java.util.Optional;

/**
 * Stores the identity of the museum that data belongs to: one implementation for its records,
 * another for its pictures.
 *
 * <p>All changes may take effect immediately: an adapter may commit them on its own, so a later
 * rollback of the caller's transaction does not undo them.
 */
public interface IdentityStore {
  /**
   * Returns the identity.
   *
   * @return empty if none has been written
   * @throws org.mememuseum.MuseumException if the store is unavailable
   */
  Optional<MuseumIdentity> find();

  /**
   * Writes the identity unless there is one. Atomic: of several concurrent calls, one writes.
   *
   * @return the identity that is stored now, whether or not this call wrote it
   * @throws org.mememuseum.MuseumException if the store does not answer
   */
  MuseumIdentity claim(MuseumIdentity identity);

  /**
   * Writes the identity and replaces an existing one.
   *
   * @throws org.mememuseum.MuseumException if the store is unavailable
   */
  void replace(MuseumIdentity identity);
}
