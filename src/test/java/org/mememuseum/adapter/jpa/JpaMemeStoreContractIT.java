package org.mememuseum.adapter.jpa;

import org.mememuseum.meme.CommentLockContract;
import org.mememuseum.meme.MemeStoreContract;

class JpaMemeStoreContractIT implements MemeStoreContract, CommentLockContract, OnPostgres {}
