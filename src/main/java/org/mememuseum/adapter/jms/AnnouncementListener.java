package org.mememuseum.adapter.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.notification.Notifier;

/** Passes announcements on; those that cannot be now are the server's to deliver again. */
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

  @Override
  public void onMessage(Message message) {
    AnnouncementMessage.read(message).ifPresent(notifier::announce);
  }
}
