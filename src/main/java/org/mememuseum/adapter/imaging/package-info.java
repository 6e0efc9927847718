/**
 * Pictures with ImageIO and libwebp.
 *
 * <p>Each container format is walked by our own code before any decoder sees a byte: {@code
 * JpegFile}, {@code PngFile}, {@code GifFile} and {@code WebpFile} know size, frames and what may
 * stay. Decoders get only what is needed to draw.
 */
package org.mememuseum.adapter.imaging;
