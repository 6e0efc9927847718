package org.mememuseum.upload;

import java.util.Optional;

/**
 * Keeps the identity of the museum that something belongs to: one for its records, another for its
 * pictures.
 */
public interface IdentityStore {
  /**
   * Returns the identity.
   *
   * @return empty if none was written yet
   * @throws org.mememuseum.MuseumException if the store does not answer
   */
  Optional<MuseumIdentity> find();

  /**
   * Writes the identity unless there is one. Atomic: of many who write at once, one does.
   *
   * @return the identity that is there now, whoever wrote it
   * @throws org.mememuseum.MuseumException if the store does not answer
   */
  MuseumIdentity claim(MuseumIdentity wanted);

  /**
   * Writes the identity over what may be there.
   *
   * @throws org.mememuseum.MuseumException if the store does not answer
   */
  void replace(MuseumIdentity adopted);
}
