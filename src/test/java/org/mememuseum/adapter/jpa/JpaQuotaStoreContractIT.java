package org.mememuseum.adapter.jpa;

import org.mememuseum.member.QuotaStoreContract;

class JpaQuotaStoreContractIT implements QuotaStoreContract, OnPostgres {}
