package org.mememuseum.adapter.dynamodb;

import org.mememuseum.reaction.LikesContract;

class DynamoLikesContractIT implements LikesContract, OnDynamoDb {}
