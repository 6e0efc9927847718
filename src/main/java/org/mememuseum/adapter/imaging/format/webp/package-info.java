/** WebP: its chunks and frames, read and written by libwebp. */
package org.mememuseum.adapter.imaging.format.webp;
