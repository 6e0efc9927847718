package org.mememuseum.adapter.jpa;

import org.mememuseum.settings.RevisionStoreContract;

class JpaRevisionStoreContractIT implements RevisionStoreContract, OnPostgres {}
