/** JPEG: parses segments and decodes scans, cleans files, and turns them without loss. */
package org.mememuseum.adapter.imaging.format.jpeg;
