/** Handling of exceptions: status, error page, incident in the log. */
package org.mememuseum.web.errors;
