/** GIF: parses blocks and decodes frames. */
package org.mememuseum.adapter.imaging.format.gif;
