/** Ports kept in memory, for tests of use cases: fast, and proved by the ports' contracts. */
package org.mememuseum.memory;
