/** PNG: its chunks, colours and animation. */
package org.mememuseum.adapter.imaging.format.png;
