package org.mememuseum.memory;

import org.mememuseum.reaction.CommentsContract;
import org.mememuseum.reaction.RepliesContract;

class MemoryCommentsContractTest implements CommentsContract, RepliesContract, InMemory {}
