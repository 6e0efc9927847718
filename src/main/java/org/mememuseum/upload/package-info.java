/** Uploads: which pictures are accepted, how they are processed, where they are stored. */
package org.mememuseum.upload;
