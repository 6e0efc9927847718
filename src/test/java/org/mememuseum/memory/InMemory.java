package org.mememuseum.memory;

import org.mememuseum.StoreContract;
import org.mememuseum.Stores;

/** Has a contract proved by the ports in memory. */
interface InMemory extends StoreContract {
  MemoryStores STORES = new MemoryStores();

  @Override
  default Stores stores() {
    return STORES;
  }
}
