/** What visitors do with memes: like, comment, look. */
package org.mememuseum.reaction;
