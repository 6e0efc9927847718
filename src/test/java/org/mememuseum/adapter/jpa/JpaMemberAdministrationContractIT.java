package org.mememuseum.adapter.jpa;

import org.mememuseum.member.MemberAdministrationContract;

class JpaMemberAdministrationContractIT implements MemberAdministrationContract, OnPostgres {}
