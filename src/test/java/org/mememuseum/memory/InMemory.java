package org.mememuseum.memory;

import org.mememuseum.StoreContract;
import org.mememuseum.Stores;

/** Runs a contract against the ports in memory. */
interface InMemory extends StoreContract {
  MemoryStores STORES = new MemoryStores();

  @Override
  default Stores stores() {
    return STORES;
  }
}
