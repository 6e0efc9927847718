/**
 * Pixels in memory: reading, averaging, composing frames and colour conversion, with bounded memory
 * and time. Does not depend on the packages of the formats.
 */
package org.mememuseum.adapter.imaging.pixels;
