package org.mememuseum.memory;

import org.mememuseum.discovery.MemeIndexContract;
import org.mememuseum.discovery.MostLikedContract;
import org.mememuseum.discovery.NeighboursContract;

class MemoryMemeIndexContractTest
    implements MemeIndexContract, NeighboursContract, MostLikedContract, InMemory {}
