package org.mememuseum.adapter.dynamodb;

import org.mememuseum.settings.RevisionStoreContract;

class DynamoRevisionStoreContractIT implements RevisionStoreContract, OnDynamoDb {}
