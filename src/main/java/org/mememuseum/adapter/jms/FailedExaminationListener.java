package org.mememuseum.adapter.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.moderation.Examinations;

/** Takes messages from the dead-letter queue and holds their memes for a curator. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = JmsExaminationQueue.FAILED),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
public class FailedExaminationListener implements MessageListener {
  @Inject private Examinations examinations;

  @Override
  public void onMessage(Message message) {
    WakeUp.read(message).ifPresent(examinations::giveUp);
  }
}
