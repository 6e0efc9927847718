/** Meme Museum: a public gallery of memes that runs without daily care. */
package org.mememuseum;
