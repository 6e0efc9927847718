package org.mememuseum.adapter.jpa;

import org.mememuseum.moderation.ClaimStoreContract;

class JpaClaimStoreContractIT implements ClaimStoreContract, OnPostgres {}
