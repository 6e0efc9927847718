package org.mememuseum.memory;

import org.mememuseum.member.MemberStoreContract;

class MemoryMemberStoreContractTest implements MemberStoreContract, InMemory {}
