/**
 * Requests to DynamoDB: items and keys, conditional writes, the unit of work, retries, queries over
 * time.
 */
package org.mememuseum.adapter.dynamodb.engine;
