package org.mememuseum.memory;

import org.mememuseum.moderation.ReportStoreContract;

class MemoryReportStoreContractTest implements ReportStoreContract, InMemory {}
