/** The page that takes pictures in. */
package org.mememuseum.web.upload;
