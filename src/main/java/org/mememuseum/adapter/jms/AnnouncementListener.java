package org.mememuseum.adapter.jms;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.MessageDrivenContext;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.notification.Notifier;

/** Passes announcements on. */
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
  /** How often it is tried to pass one on. */
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
