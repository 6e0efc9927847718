/** Ports kept in memory, for tests of use cases: fast, single-threaded, nothing else. */
package org.mememuseum.memory;
