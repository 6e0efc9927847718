package org.mememuseum.adapter.dynamodb;

import org.mememuseum.meme.MemeCorrectionContract;

class DynamoMemeCorrectionContractIT implements MemeCorrectionContract, OnDynamoDb {}
