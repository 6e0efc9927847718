/** The page of a meme, with its comments and the counting of its views. */
package org.mememuseum.web.meme;
