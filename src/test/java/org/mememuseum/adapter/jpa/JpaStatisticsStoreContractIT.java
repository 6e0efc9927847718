package org.mememuseum.adapter.jpa;

import org.mememuseum.statistics.StatisticsStoreContract;

class JpaStatisticsStoreContractIT implements StatisticsStoreContract, OnPostgres {}
