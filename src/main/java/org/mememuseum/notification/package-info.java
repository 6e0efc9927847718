/** Notices to members and announcements to operators. */
package org.mememuseum.notification;
