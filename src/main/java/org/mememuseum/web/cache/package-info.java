/** Keeps the pages of anonymous visitors for a second, and bounds how many pages render at once. */
package org.mememuseum.web.cache;
