package org.mememuseum.adapter.dynamodb;

import org.mememuseum.member.AttemptStoreContract;

class DynamoAttemptStoreContractIT implements AttemptStoreContract, OnDynamoDb {}
