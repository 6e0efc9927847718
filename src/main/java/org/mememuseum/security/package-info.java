/**
 * Security: authentication by Jakarta Security, passwords, and the filters that every request
 * passes. Depends on the features, never on the pages.
 */
package org.mememuseum.security;
