package org.mememuseum.memory;

import org.mememuseum.member.MemberAdministrationContract;

class MemoryMemberAdministrationContractTest implements MemberAdministrationContract, InMemory {}
