/** {@code mvn -Pbench}: the museum's speed and size, as ratios measured in one run. */
package org.mememuseum.bench;
