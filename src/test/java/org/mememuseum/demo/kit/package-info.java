/** A small drawing kit on Java2D: shapes, colours, light, lettering and picture formats. */
package org.mememuseum.demo.kit;
