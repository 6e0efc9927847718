/** WebP: parses and writes chunks and frames; libwebp decodes and encodes the pixels. */
package org.mememuseum.adapter.imaging.format.webp;
