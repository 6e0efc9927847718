/** Stores memes and the listings they appear in. */
package org.mememuseum.adapter.dynamodb.meme;
