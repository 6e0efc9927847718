package org.mememuseum.adapter.jpa;

import org.mememuseum.UseCaseContract;

class JpaUseCaseContractIT implements UseCaseContract, OnPostgres {}
