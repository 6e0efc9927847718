package org.mememuseum.adapter.dynamodb;

import org.mememuseum.moderation.AppealStoreContract;

class DynamoAppealStoreContractIT implements AppealStoreContract, OnDynamoDb {}
