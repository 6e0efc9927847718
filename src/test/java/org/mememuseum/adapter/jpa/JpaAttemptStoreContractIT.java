package org.mememuseum.adapter.jpa;

import org.mememuseum.member.AttemptStoreContract;

class JpaAttemptStoreContractIT implements AttemptStoreContract, OnPostgres {}
