package org.mememuseum.adapter.dynamodb;

import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.IdentityStoreContract;

class DynamoIdentityStoreContractIT implements IdentityStoreContract, OnDynamoDb {
  @Override
  public IdentityStore identity() {
    return stores().identity();
  }
}
