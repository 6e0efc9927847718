package org.mememuseum.memory;

import org.mememuseum.moderation.AppealStoreContract;

class MemoryAppealStoreContractTest implements AppealStoreContract, InMemory {}
