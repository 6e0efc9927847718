package org.mememuseum.adapter.dynamodb;

import org.mememuseum.activity.ActivityStoreContract;

class DynamoActivityStoreContractIT implements ActivityStoreContract, OnDynamoDb {}
