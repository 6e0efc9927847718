package org.mememuseum.adapter.dynamodb;

import org.mememuseum.reaction.ViewsContract;

class DynamoViewsContractIT implements ViewsContract, OnDynamoDb {}
