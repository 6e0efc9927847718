package org.mememuseum.adapter.jpa;

import org.mememuseum.moderation.ReportStoreContract;

class JpaReportStoreContractIT implements ReportStoreContract, OnPostgres {}
