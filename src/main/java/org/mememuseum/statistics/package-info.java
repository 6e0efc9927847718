/** What happened in the museum, counted by day. */
package org.mememuseum.statistics;
