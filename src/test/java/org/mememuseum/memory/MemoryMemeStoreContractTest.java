package org.mememuseum.memory;

import org.mememuseum.meme.CommentLockContract;
import org.mememuseum.meme.MemeStoreContract;

class MemoryMemeStoreContractTest implements MemeStoreContract, CommentLockContract, InMemory {}
