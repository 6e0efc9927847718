/**
 * Starts and stops the museum's processes, PostgreSQL and WildFly, for {@code mvn -Prun} and for
 * the tests alike. Lives in the test tree because nothing of it belongs into the WAR.
 *
 * <p>Whoever starts a process here owns it: it is written into a ledger before it is waited for,
 * ended in order, and found again by the next start if its launcher was killed.
 */
package org.mememuseum.launch;
