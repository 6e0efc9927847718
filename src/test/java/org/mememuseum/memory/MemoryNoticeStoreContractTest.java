package org.mememuseum.memory;

import org.mememuseum.notification.NoticeStoreContract;

class MemoryNoticeStoreContractTest implements NoticeStoreContract, InMemory {}
