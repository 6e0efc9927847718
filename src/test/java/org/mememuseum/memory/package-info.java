/** In-memory ports for tests of use cases: fast, and tested by the ports' contracts. */
package org.mememuseum.memory;
