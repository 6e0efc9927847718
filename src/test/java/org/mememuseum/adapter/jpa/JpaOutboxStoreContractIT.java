package org.mememuseum.adapter.jpa;

import org.mememuseum.notification.OutboxStoreContract;

class JpaOutboxStoreContractIT implements OutboxStoreContract, OnPostgres {}
