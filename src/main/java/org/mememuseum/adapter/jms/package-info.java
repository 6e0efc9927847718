/**
 * The server's queues: one wakes examinations up, with messages that carry an id and nothing else;
 * one keeps announcements, whole, until they are passed on.
 */
package org.mememuseum.adapter.jms;
