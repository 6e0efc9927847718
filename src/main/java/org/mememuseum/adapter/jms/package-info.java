/**
 * Uses the server's JMS queues. Their messages contain only an id and wake up work on a record: one
 * queue triggers examinations of memes, the other deliveries of announcements.
 */
package org.mememuseum.adapter.jms;
