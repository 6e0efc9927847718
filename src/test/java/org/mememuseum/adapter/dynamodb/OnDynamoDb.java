package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import org.mememuseum.StoreContract;
import org.mememuseum.Stores;

/** Runs a contract against the DynamoDB adapter on DynamoDB Local. */
interface OnDynamoDb extends StoreContract {
  DynamoStores STORES = new DynamoStores(Clock.systemUTC());

  @Override
  default Stores stores() {
    return STORES;
  }
}
