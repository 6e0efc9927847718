package org.mememuseum.memory;

import org.mememuseum.moderation.BudgetStoreContract;

class MemoryBudgetStoreContractTest implements BudgetStoreContract, InMemory {}
