/**
 * Keeps the museum's records in DynamoDB.
 *
 * <p>Each port has its class, each kind of record its {@code …Items} that turns it into an item and
 * back. A store says what is to change as {@link org.mememuseum.adapter.dynamodb.Change}s; {@link
 * org.mememuseum.adapter.dynamodb.Records} gathers those of one use case and has {@link
 * org.mememuseum.adapter.dynamodb.Database} send them as one transaction. All requests go through
 * it, which knows about errors, retries and unfinished answers.
 *
 * <p>Nothing is ever scanned. Lists that grow for ever are split by month or day, see {@link
 * org.mememuseum.adapter.dynamodb.Timeline}. What decides something is read consistently; the walls
 * and lists that come from indexes may be behind by moments, but what they show is looked at again
 * before it is shown, except in the hall, which one query shows. The tables are defined in {@code
 * server-config/aws/museum.yaml}.
 */
package org.mememuseum.adapter.dynamodb;
