/** The queue that wakes examinations up. Messages carry an id and nothing else. */
package org.mememuseum.adapter.jms;
