package org.mememuseum.memory;

import org.mememuseum.notification.OutboxStoreContract;

class MemoryOutboxStoreContractTest implements OutboxStoreContract, InMemory {}
