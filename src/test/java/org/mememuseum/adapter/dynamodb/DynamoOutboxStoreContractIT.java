package org.mememuseum.adapter.dynamodb;

import org.mememuseum.notification.OutboxStoreContract;

class DynamoOutboxStoreContractIT implements OutboxStoreContract, OnDynamoDb {}
