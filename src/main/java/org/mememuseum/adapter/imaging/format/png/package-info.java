/** PNG: parses chunks, colours and animations, and cleans files. */
package org.mememuseum.adapter.imaging.format.png;
