package org.mememuseum.adapter.dynamodb;

import org.mememuseum.meme.CommentLockContract;
import org.mememuseum.meme.MemeStoreContract;

class DynamoMemeStoreContractIT implements MemeStoreContract, CommentLockContract, OnDynamoDb {}
