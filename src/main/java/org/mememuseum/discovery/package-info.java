/** How visitors find memes: newest first, by category, tag or member, or by chance. */
package org.mememuseum.discovery;
