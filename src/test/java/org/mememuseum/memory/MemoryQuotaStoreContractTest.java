package org.mememuseum.memory;

import org.mememuseum.member.QuotaStoreContract;

class MemoryQuotaStoreContractTest implements QuotaStoreContract, InMemory {}
