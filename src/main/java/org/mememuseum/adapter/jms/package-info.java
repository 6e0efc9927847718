/**
 * Uses the server's JMS queues: one triggers examinations, with messages that contain only an id;
 * one stores whole announcements until they are sent; one stores what was given up.
 */
package org.mememuseum.adapter.jms;
