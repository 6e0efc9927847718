/** What hangs in the museum: memes, their pictures, titles, tags, categories and states. */
package org.mememuseum.meme;
