package org.mememuseum.adapter.dynamodb;

import org.mememuseum.discovery.MemeIndexContract;

class DynamoMemeIndexContractIT implements MemeIndexContract, OnDynamoDb {}
