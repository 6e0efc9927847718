/**
 * Who may come in: signing in by Jakarta Security, passwords, and the guards that every request
 * passes. Knows the features, never the pages.
 */
package org.mememuseum.security;
