package org.mememuseum.adapter.dynamodb;

import org.mememuseum.member.QuotaStoreContract;

class DynamoQuotaStoreContractIT implements QuotaStoreContract, OnDynamoDb {}
