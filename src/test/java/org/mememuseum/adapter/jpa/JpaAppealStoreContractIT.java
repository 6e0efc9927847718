package org.mememuseum.adapter.jpa;

import org.mememuseum.moderation.AppealStoreContract;

class JpaAppealStoreContractIT implements AppealStoreContract, OnPostgres {}
