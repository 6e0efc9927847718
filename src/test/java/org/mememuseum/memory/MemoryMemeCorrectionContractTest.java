package org.mememuseum.memory;

import org.mememuseum.meme.MemeCorrectionContract;

class MemoryMemeCorrectionContractTest implements MemeCorrectionContract, InMemory {}
