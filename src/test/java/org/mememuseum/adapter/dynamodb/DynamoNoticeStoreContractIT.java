package org.mememuseum.adapter.dynamodb;

import org.mememuseum.notification.NoticeStoreContract;

class DynamoNoticeStoreContractIT implements NoticeStoreContract, OnDynamoDb {}
