/** Stores likes, comments and views. */
package org.mememuseum.adapter.dynamodb.reaction;
