package org.mememuseum.adapter.jpa;

import org.mememuseum.reaction.CommentsContract;
import org.mememuseum.reaction.RepliesContract;

class JpaCommentsContractIT implements CommentsContract, RepliesContract, OnPostgres {}
