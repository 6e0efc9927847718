package org.mememuseum.adapter.jpa;

import org.mememuseum.notification.NoticeStoreContract;

class JpaNoticeStoreContractIT implements NoticeStoreContract, OnPostgres {}
