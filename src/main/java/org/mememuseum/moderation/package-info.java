/** Examines every picture before the public sees it, and lets curators decide the doubtful ones. */
package org.mememuseum.moderation;
