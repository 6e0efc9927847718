package org.mememuseum.adapter.jms;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.MessageDrivenContext;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.notification.Notifier;

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
  /** The maximum number of deliveries of one announcement. */
  static final int ATTEMPTS = 30;

  @Inject private Notifier notifier;
  @Resource private MessageDrivenContext context;

  @Override
  public void onMessage(Message message) {
    AnnouncementMessage.read(message)
        .ifPresent(
            announcement ->
                new Attempts(context, ATTEMPTS)
                    .attempt(
                        message,
                        "The announcement of " + announcement.topic(),
                        () -> notifier.announce(announcement)));
  }
}
