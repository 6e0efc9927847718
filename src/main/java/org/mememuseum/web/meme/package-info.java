/** The page of one meme, with its comments and the count of its views. */
package org.mememuseum.web.meme;
