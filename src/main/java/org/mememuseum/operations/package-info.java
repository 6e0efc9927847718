/**
 * What admins see of a server at work and do about it: its queues, messages that were given up, and
 * background jobs.
 */
package org.mememuseum.operations;
