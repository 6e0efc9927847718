/**
 * What people go through, tried on a running museum: in a real browser ({@code …JourneyIT}), and
 * over plain HTTP where what matters is what a browser would never send, or never shows.
 *
 * <p>{@link org.mememuseum.journey.Browser} makes sure that no test leaves an error in the console,
 * breaks the content security policy or asks another origin for anything.
 */
package org.mememuseum.journey;
