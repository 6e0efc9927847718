/**
 * Keeps the museum's records in DynamoDB.
 *
 * <p>Each port has its class, each kind of record its {@code …Items} that turns it into an item and
 * back. A store says what is to change as {@link org.mememuseum.adapter.dynamodb.engine.Change}s;
 * {@link org.mememuseum.adapter.dynamodb.engine.UnitOfWork} collects those of one transaction and
 * has {@link org.mememuseum.adapter.dynamodb.engine.Database} send them as one transaction. All
 * requests go through it, which knows about errors, retries and unfinished answers.
 *
 * <p>Nothing is ever scanned. Lists that grow for ever are split by month or day, see {@link
 * org.mememuseum.adapter.dynamodb.engine.Timeline}. Reads that decide something are strongly
 * consistent. Listings come from indexes, which lag by moments; their memes are read again before
 * they are shown, except in the listing of all memes, which is one query. The tables are defined in
 * {@code server-config/aws/museum.yaml}.
 */
package org.mememuseum.adapter.dynamodb;
