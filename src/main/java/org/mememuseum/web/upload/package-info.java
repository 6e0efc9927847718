/** The upload page. */
package org.mememuseum.web.upload;
