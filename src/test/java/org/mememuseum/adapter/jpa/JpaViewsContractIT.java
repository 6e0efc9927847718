package org.mememuseum.adapter.jpa;

import org.mememuseum.reaction.ViewsContract;

class JpaViewsContractIT implements ViewsContract, OnPostgres {}
