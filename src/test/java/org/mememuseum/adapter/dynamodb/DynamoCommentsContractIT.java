package org.mememuseum.adapter.dynamodb;

import org.mememuseum.reaction.CommentsContract;

class DynamoCommentsContractIT implements CommentsContract, OnDynamoDb {}
