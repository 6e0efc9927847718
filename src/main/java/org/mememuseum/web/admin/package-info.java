/** The pages of the staff. */
package org.mememuseum.web.admin;
