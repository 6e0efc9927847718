/** The backing beans of the staff's pages. */
package org.mememuseum.web.admin;
