/** A small browser of our own: forms, multipart bodies, cookies; and what it remembers. */
package org.mememuseum.demo.hang;
