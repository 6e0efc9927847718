/** The rules of docs/architecture.md, as tests. */
package org.mememuseum.architecture;
