/** Meme Museum: a public gallery of memes that runs itself. */
package org.mememuseum;
