package org.mememuseum.adapter.jpa;

import org.mememuseum.moderation.BudgetStoreContract;

class JpaBudgetStoreContractIT implements BudgetStoreContract, OnPostgres {}
