package org.mememuseum.memory;

import org.mememuseum.reaction.LikesContract;

class MemoryLikesContractTest implements LikesContract, InMemory {}
