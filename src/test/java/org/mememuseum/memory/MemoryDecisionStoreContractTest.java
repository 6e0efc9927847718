package org.mememuseum.memory;

import org.mememuseum.moderation.DecisionStoreContract;

class MemoryDecisionStoreContractTest implements DecisionStoreContract, InMemory {}
