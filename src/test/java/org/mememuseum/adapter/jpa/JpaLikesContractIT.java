package org.mememuseum.adapter.jpa;

import org.mememuseum.reaction.LikesContract;

class JpaLikesContractIT implements LikesContract, OnPostgres {}
