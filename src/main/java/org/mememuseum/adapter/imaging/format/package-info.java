/** Code that all picture formats share: a validated file that can be cleaned, turned and drawn. */
package org.mememuseum.adapter.imaging.format;
