package org.mememuseum.adapter.dynamodb;

import org.mememuseum.reaction.CommentsContract;
import org.mememuseum.reaction.RepliesContract;

class DynamoCommentsContractIT implements CommentsContract, RepliesContract, OnDynamoDb {}
