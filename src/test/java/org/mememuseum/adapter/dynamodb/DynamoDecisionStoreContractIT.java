package org.mememuseum.adapter.dynamodb;

import org.mememuseum.moderation.DecisionStoreContract;

class DynamoDecisionStoreContractIT implements DecisionStoreContract, OnDynamoDb {}
