package org.mememuseum.adapter.jpa;

import org.mememuseum.meme.EditStoreContract;

class JpaEditStoreContractIT implements EditStoreContract, OnPostgres {}
