/** Stand-ins for Amazon's services on one machine, for the tests and for {@code mvn -Prun}. */
package org.mememuseum.aws;
