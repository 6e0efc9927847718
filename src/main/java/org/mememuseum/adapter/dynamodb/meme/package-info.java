/** Memes and the listings they are in. */
package org.mememuseum.adapter.dynamodb.meme;
