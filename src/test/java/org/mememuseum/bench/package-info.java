/** {@code mvn -Pbench}: how fast and how big the museum is, as ratios measured in one run. */
package org.mememuseum.bench;
