package org.mememuseum.memory;

import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.IdentityStoreContract;

class MemoryIdentityStoreContractTest implements IdentityStoreContract, InMemory {
  @Override
  public IdentityStore identity() {
    return stores().identity();
  }
}
