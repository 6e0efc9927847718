/** JPEG: its segments and scans, and turning it without loss. */
package org.mememuseum.adapter.imaging.format.jpeg;
