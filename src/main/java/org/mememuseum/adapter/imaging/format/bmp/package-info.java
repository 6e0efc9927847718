/** BMP, which is kept as a PNG. */
package org.mememuseum.adapter.imaging.format.bmp;
