/** How requests come in over HTTP: reading what is sent within bounds, and forms in it. */
package org.mememuseum.web.http;
