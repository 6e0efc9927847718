package org.mememuseum.adapter.jpa;

import org.mememuseum.meme.MemeCorrectionContract;

class JpaMemeCorrectionContractIT implements MemeCorrectionContract, OnPostgres {}
