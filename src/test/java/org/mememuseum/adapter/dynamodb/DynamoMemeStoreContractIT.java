package org.mememuseum.adapter.dynamodb;

import org.mememuseum.meme.MemeStoreContract;

class DynamoMemeStoreContractIT implements MemeStoreContract, OnDynamoDb {}
