package org.mememuseum.adapter.jpa;

import org.mememuseum.discovery.MemeIndexContract;

class JpaMemeIndexContractIT implements MemeIndexContract, OnPostgres {}
