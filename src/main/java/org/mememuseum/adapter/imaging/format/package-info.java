/**
 * What all picture formats have in common: an inspected file that can be cleaned, turned and drawn.
 */
package org.mememuseum.adapter.imaging.format;
