package org.mememuseum.adapter.jpa;

import org.mememuseum.reaction.HeldCommentStoreContract;

class JpaHeldCommentStoreContractIT implements HeldCommentStoreContract, OnPostgres {}
