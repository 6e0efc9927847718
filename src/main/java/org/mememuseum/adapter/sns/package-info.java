/** Sends announcements through Amazon SNS. */
package org.mememuseum.adapter.sns;
