/** The moderator for a museum that uses no external service to examine pictures. */
package org.mememuseum.adapter.houserules;
