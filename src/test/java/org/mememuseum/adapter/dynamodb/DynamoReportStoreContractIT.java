package org.mememuseum.adapter.dynamodb;

import org.mememuseum.moderation.ReportStoreContract;

class DynamoReportStoreContractIT implements ReportStoreContract, OnDynamoDb {}
