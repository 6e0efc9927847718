package org.mememuseum.adapter.dynamodb;

import org.mememuseum.moderation.BudgetStoreContract;

class DynamoBudgetStoreContractIT implements BudgetStoreContract, OnDynamoDb {}
