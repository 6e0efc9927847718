package org.mememuseum.memory;

import org.mememuseum.member.AttemptStoreContract;

class MemoryAttemptStoreContractTest implements AttemptStoreContract, InMemory {}
