package org.mememuseum.adapter.jpa;

import org.mememuseum.moderation.DecisionStoreContract;

class JpaDecisionStoreContractIT implements DecisionStoreContract, OnPostgres {}
