/**
 * Extensions of WildFly. They are not part of the WAR: the build makes a jar of its own of them,
 * which becomes a module of the server.
 */
package org.mememuseum.server;
