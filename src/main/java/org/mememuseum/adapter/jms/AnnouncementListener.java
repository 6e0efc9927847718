package org.mememuseum.adapter.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.notification.Deliveries;

/** Takes ids of announcements from the queue and has the announcements delivered. */
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
  @Inject private Deliveries deliveries;

  @Override
  public void onMessage(Message message) {
    WakeUp.read(message).ifPresent(deliveries::deliver);
  }
}
