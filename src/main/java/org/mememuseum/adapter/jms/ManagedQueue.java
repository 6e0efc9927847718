package org.mememuseum.adapter.jms;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.mememuseum.operations.QueueMonitor;
import org.mememuseum.operations.QueuesUnavailableException;

/**
 * A queue as the management of WildFly sees it. A JMS browser sees neither the messages that wait
 * for their next try nor those that a listener has taken.
 */
final class ManagedQueue {
  private static final String NAME =
      "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=";
  private static final Pattern TIME =
      Pattern.compile("\"(?:timestamp|" + Letter.SENT_AT + ")\" *: *\"?([0-9]+)");

  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
  private final ObjectName name;

  private ManagedQueue(ObjectName name) {
    this.name = name;
  }

  /** Returns the queue with this name on the server; empty on a server with another management. */
  static Optional<ManagedQueue> find(String queue) {
    try {
      return Optional.of(new ManagedQueue(new ObjectName(NAME + queue)))
          .filter(managed -> managed.server.isRegistered(managed.name));
    } catch (JMException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  /** Returns how many messages are in the queue. */
  int size() {
    return number("messageCount");
  }

  /** Returns how many of them wait for a later delivery. */
  int scheduled() {
    return number("scheduledCount");
  }

  /**
   * Returns when the oldest was sent that a browser does not see; empty if there is none, or if
   * there are too many to look at.
   */
  Optional<Instant> oldestHidden() {
    return scheduled() + number("deliveringCount") > QueueMonitor.MAX_BROWSED
        ? Optional.empty()
        : Stream.of("listScheduledMessagesAsJson", "listDeliveringMessagesAsJson")
            .flatMap(operation -> TIME.matcher(text(operation)).results())
            .map(time -> Instant.ofEpochMilli(Long.parseLong(time.group(1))))
            .min(Instant::compareTo);
  }

  private int number(String attribute) {
    try {
      return ((Number) server.getAttribute(name, attribute)).intValue();
    } catch (JMException unavailable) {
      throw new QueuesUnavailableException(unavailable);
    }
  }

  private String text(String operation) {
    try {
      return String.valueOf(server.invoke(name, operation, new Object[0], new String[0]));
    } catch (JMException unavailable) {
      throw new QueuesUnavailableException(unavailable);
    }
  }
}
