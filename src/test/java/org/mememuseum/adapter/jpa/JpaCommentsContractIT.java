package org.mememuseum.adapter.jpa;

import org.mememuseum.reaction.CommentsContract;

class JpaCommentsContractIT implements CommentsContract, OnPostgres {}
