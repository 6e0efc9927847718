package org.mememuseum.adapter.dynamodb;

import org.mememuseum.member.MemberStoreContract;

class DynamoMemberStoreContractIT implements MemberStoreContract, OnDynamoDb {}
