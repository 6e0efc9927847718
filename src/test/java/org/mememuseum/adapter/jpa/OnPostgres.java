package org.mememuseum.adapter.jpa;

import org.mememuseum.StoreContract;
import org.mememuseum.Stores;

/** Runs a contract against the JPA adapter on a real PostgreSQL. */
interface OnPostgres extends StoreContract {
  JpaStores STORES = new JpaStores(Postgres.entityManagers());

  @Override
  default Stores stores() {
    return STORES;
  }
}
