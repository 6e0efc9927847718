/** Announcements through Amazon SNS. */
package org.mememuseum.adapter.sns;
