package org.mememuseum.adapter.jpa;

import org.mememuseum.member.MemberStoreContract;

class JpaMemberStoreContractIT implements MemberStoreContract, OnPostgres {}
