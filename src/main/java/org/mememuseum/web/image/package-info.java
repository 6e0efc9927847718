/** Serves pictures to those who may see them. */
package org.mememuseum.web.image;
