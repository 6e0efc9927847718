package org.mememuseum.memory;

import org.mememuseum.meme.EditStoreContract;

class MemoryEditStoreContractTest implements EditStoreContract, InMemory {}
