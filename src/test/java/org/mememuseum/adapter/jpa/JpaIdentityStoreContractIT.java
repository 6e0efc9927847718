package org.mememuseum.adapter.jpa;

import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.IdentityStoreContract;

class JpaIdentityStoreContractIT implements IdentityStoreContract, OnPostgres {
  @Override
  public IdentityStore identity() {
    return stores().identity();
  }
}
