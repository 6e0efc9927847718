package org.mememuseum.adapter.dynamodb;

import org.mememuseum.meme.EditStoreContract;

class DynamoEditStoreContractIT implements EditStoreContract, OnDynamoDb {}
