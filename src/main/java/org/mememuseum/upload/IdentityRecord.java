package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The identity of the records. Each change is certain when it returns, so that nothing is written
 * to the pictures that the records might forget.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdentityRecord {
  private IdentityStore store;

  protected IdentityRecord() {}

  @Inject
  public IdentityRecord(IdentityStore store) {
    this.store = store;
  }

  /** Returns the identity; empty if none was written yet. */
  public Optional<MuseumIdentity> find() {
    return store.find();
  }

  /** Writes the identity unless there is one; returns the one that is there now. */
  public MuseumIdentity claim(MuseumIdentity wanted) {
    return store.claim(wanted);
  }
}
