/** Visitors' reactions to memes: likes, comments and views. */
package org.mememuseum.reaction;
