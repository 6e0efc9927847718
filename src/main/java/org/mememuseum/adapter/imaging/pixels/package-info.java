/**
 * Pixels in memory: reading, averaging, drawing over each other, colour, within bounds of memory
 * and time.
 */
package org.mememuseum.adapter.imaging.pixels;
