/** The pages that list memes, and the feed. */
package org.mememuseum.web.gallery;
