package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The identity of the records. Each change is committed when the call returns, so that the pictures
 * never carry an identity that the records could lose by a rollback.
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

  /** Returns the identity; empty if none has been written. */
  public Optional<MuseumIdentity> find() {
    return store.find();
  }

  /** Writes the identity unless there is one; returns the current one. */
  public MuseumIdentity claim(MuseumIdentity identity) {
    return store.claim(identity);
  }
}
