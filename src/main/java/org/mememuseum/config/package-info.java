/**
 * Puts the museum together: reads and validates every setting, chooses the adapters, opens the
 * doors. Nothing else imports this package.
 */
package org.mememuseum.config;
