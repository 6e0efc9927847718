/** Serves pictures with access control. */
package org.mememuseum.web.image;
