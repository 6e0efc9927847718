/** What admins wrote for all pages. */
package org.mememuseum.web.site;
