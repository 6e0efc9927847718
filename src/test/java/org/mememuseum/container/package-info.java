/** Tests that run inside the server, in the real WAR. */
package org.mememuseum.container;
