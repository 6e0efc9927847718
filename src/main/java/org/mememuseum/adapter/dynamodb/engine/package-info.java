/**
 * Sends requests to DynamoDB: items and keys, conditional writes, the unit of work, retries,
 * queries by time. Knows nothing about the records of a particular store.
 */
package org.mememuseum.adapter.dynamodb.engine;
