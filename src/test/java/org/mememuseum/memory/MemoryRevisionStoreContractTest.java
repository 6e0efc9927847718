package org.mememuseum.memory;

import org.mememuseum.settings.RevisionStoreContract;

class MemoryRevisionStoreContractTest implements RevisionStoreContract, InMemory {}
