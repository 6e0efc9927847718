package org.mememuseum.adapter.dynamodb;

import org.mememuseum.member.SignInStoreContract;

class DynamoSignInStoreContractIT implements SignInStoreContract, OnDynamoDb {}
