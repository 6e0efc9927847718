/** Memes: their pictures, titles, tags, categories and statuses. */
package org.mememuseum.meme;
