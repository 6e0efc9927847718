package org.mememuseum.memory;

import org.mememuseum.moderation.ClaimStoreContract;

class MemoryClaimStoreContractTest implements ClaimStoreContract, InMemory {}
