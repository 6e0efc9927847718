/**
 * A small browser of our own: forms, multipart bodies and cookies; and a record of what has been
 * done.
 */
package org.mememuseum.demo.hang;
