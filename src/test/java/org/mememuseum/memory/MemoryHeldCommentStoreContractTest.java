package org.mememuseum.memory;

import org.mememuseum.reaction.HeldCommentStoreContract;

class MemoryHeldCommentStoreContractTest implements HeldCommentStoreContract, InMemory {}
