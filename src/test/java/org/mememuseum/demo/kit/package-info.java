/** A small drawing kit on Java2D: shapes, colours, light, lettering and image formats. */
package org.mememuseum.demo.kit;
