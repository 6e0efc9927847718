package org.mememuseum.adapter.dynamodb;

import org.mememuseum.moderation.ClaimStoreContract;

class DynamoClaimStoreContractIT implements ClaimStoreContract, OnDynamoDb {}
