/**
 * Journeys on a running museum: in a real browser ({@code …JourneyIT}), and over plain HTTP where
 * the subject is what a browser never sends or never shows.
 *
 * <p>{@link org.mememuseum.journey.Browser} makes sure that no test leaves an error in the console,
 * violates the content security policy or requests anything from another origin.
 */
package org.mememuseum.journey;
