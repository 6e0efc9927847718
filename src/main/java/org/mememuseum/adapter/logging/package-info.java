/** Announcements as lines in the server's log. */
package org.mememuseum.adapter.logging;
