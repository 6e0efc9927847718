package org.mememuseum.adapter.dynamodb;

import org.mememuseum.member.MemberAdministrationContract;

class DynamoMemberAdministrationContractIT implements MemberAdministrationContract, OnDynamoDb {}
