package org.mememuseum.adapter.jpa;

import org.mememuseum.activity.ActivityStoreContract;

class JpaActivityStoreContractIT implements ActivityStoreContract, OnPostgres {}
