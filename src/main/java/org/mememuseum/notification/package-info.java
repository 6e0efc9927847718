/** Who is told what: members by notices in the museum, operators by announcements. */
package org.mememuseum.notification;
