/** Writes announcements to the server's log. */
package org.mememuseum.adapter.logging;
