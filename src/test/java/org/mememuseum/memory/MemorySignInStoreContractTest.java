package org.mememuseum.memory;

import org.mememuseum.member.SignInStoreContract;

class MemorySignInStoreContractTest implements SignInStoreContract, InMemory {}
