/** Pictures for tests, good and bad, made from nothing. */
package org.mememuseum.picture;
