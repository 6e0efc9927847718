package org.mememuseum.memory;

import org.mememuseum.activity.ActivityStoreContract;

class MemoryActivityStoreContractTest implements ActivityStoreContract, InMemory {}
