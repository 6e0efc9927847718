/** BMP, which is stored as PNG. */
package org.mememuseum.adapter.imaging.format.bmp;
