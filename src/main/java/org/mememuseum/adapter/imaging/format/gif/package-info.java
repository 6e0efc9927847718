/** GIF: its blocks and frames. */
package org.mememuseum.adapter.imaging.format.gif;
