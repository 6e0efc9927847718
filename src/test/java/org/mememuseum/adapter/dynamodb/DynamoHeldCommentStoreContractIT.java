package org.mememuseum.adapter.dynamodb;

import org.mememuseum.reaction.HeldCommentStoreContract;

class DynamoHeldCommentStoreContractIT implements HeldCommentStoreContract, OnDynamoDb {}
