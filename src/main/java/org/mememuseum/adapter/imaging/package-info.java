/**
 * Processes pictures with ImageIO and libwebp.
 *
 * <p>Our own code parses each container format before any decoder reads a byte: {@code JpegFile},
 * {@code PngFile}, {@code GifFile} and {@code WebpFile} determine the size, the frames and the
 * parts of the file to keep. Decoders get only what is needed to draw.
 */
package org.mememuseum.adapter.imaging;
