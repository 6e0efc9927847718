package org.mememuseum.memory;

import java.util.Optional;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.MuseumIdentity;

/** An identity in memory. */
public final class MemoryIdentity implements IdentityStore {
  private Optional<MuseumIdentity> identity = Optional.empty();

  @Override
  public synchronized Optional<MuseumIdentity> find() {
    return identity;
  }

  @Override
  public synchronized MuseumIdentity claim(MuseumIdentity proposed) {
    identity = identity.or(() -> Optional.of(proposed));
    return identity.get();
  }

  @Override
  public synchronized void replace(MuseumIdentity adopted) {
    identity = Optional.of(adopted);
  }

  /** Deletes the identity, as if records from before it were restored. */
  public synchronized void forget() {
    identity = Optional.empty();
  }
}
