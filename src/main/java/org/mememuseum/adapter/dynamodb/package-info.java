/**
 * Stores the museum's records in DynamoDB.
 *
 * <p>Each port has one class that implements it. Larger records have a class {@code …Items} that
 * converts them to items and back. A store describes its writes as {@link
 * org.mememuseum.adapter.dynamodb.engine.Change}s. {@link
 * org.mememuseum.adapter.dynamodb.engine.UnitOfWork} collects those of one transaction and sends
 * them through {@link org.mememuseum.adapter.dynamodb.engine.Database} as one DynamoDB transaction.
 * All requests go through {@code Database}, which handles errors, retries and pagination.
 *
 * <p>No table is ever scanned. Lists that grow without bound are split by month or day, see {@link
 * org.mememuseum.adapter.dynamodb.engine.Timeline}. Reads that decide something are strongly
 * consistent. Listings come from indexes, which lag by moments; their memes are read again before
 * they are shown, except in the listing of all memes, which is one query. The tables are defined in
 * {@code server-config/aws/museum.yaml}.
 */
package org.mememuseum.adapter.dynamodb;
