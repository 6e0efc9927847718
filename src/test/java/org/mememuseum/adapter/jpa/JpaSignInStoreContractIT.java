package org.mememuseum.adapter.jpa;

import org.mememuseum.member.SignInStoreContract;

class JpaSignInStoreContractIT implements SignInStoreContract, OnPostgres {}
