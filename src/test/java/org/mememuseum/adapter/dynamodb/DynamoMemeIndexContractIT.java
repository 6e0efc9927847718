package org.mememuseum.adapter.dynamodb;

import org.mememuseum.discovery.MemeIndexContract;
import org.mememuseum.discovery.MostLikedContract;
import org.mememuseum.discovery.NeighboursContract;

class DynamoMemeIndexContractIT
    implements MemeIndexContract, NeighboursContract, MostLikedContract, OnDynamoDb {}
