package org.mememuseum.adapter.jpa;

import org.mememuseum.discovery.MemeIndexContract;
import org.mememuseum.discovery.MostLikedContract;
import org.mememuseum.discovery.NeighboursContract;

class JpaMemeIndexContractIT
    implements MemeIndexContract, NeighboursContract, MostLikedContract, OnPostgres {}
