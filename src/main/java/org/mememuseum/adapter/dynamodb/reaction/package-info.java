/** Likes, comments and views. */
package org.mememuseum.adapter.dynamodb.reaction;
