package org.mememuseum.adapter.dynamodb;

import org.mememuseum.UseCaseContract;

class DynamoUseCaseContractIT implements UseCaseContract, OnDynamoDb {}
