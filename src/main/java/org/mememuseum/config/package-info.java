/**
 * The composition root: reads and validates the settings, selects the adapters and starts the
 * application. No other package imports this one.
 */
package org.mememuseum.config;
