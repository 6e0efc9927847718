package org.mememuseum.adapter.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.notification.Notifier;
import org.mememuseum.operations.QueueName;

/** Takes announcements from the queue and sends them to operators. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = JmsAnnouncementQueue.NAME),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
public class AnnouncementListener implements MessageListener {
  @Inject private Notifier notifier;
  @Inject private Redelivery redelivery;

  @Override
  public void onMessage(Message message) {
    AnnouncementMessage.read(message)
        .ifPresent(
            announcement ->
                redelivery.attempt(
                    QueueName.ANNOUNCEMENTS,
                    message,
                    "The announcement of " + announcement.topic(),
                    () -> notifier.announce(announcement)));
  }
}
