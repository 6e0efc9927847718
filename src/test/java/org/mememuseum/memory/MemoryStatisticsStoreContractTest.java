package org.mememuseum.memory;

import org.mememuseum.statistics.StatisticsStoreContract;

class MemoryStatisticsStoreContractTest implements StatisticsStoreContract, InMemory {}
