package org.mememuseum.adapter.dynamodb;

import org.mememuseum.statistics.StatisticsStoreContract;

class DynamoStatisticsStoreContractIT implements StatisticsStoreContract, OnDynamoDb {}
