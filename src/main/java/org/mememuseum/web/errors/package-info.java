/** What becomes of exceptions: a status, an error page, an incident in the log. */
package org.mememuseum.web.errors;
