package org.mememuseum.adapter.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.moderation.Examinations;

/** Has a meme examined when its message comes; what fails is the server's to deliver again. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = JmsExaminationQueue.NAME),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
public class ExaminationListener implements MessageListener {
  @Inject private Examinations examinations;

  @Override
  public void onMessage(Message message) {
    WakeUp.read(message).ifPresent(examinations::examine);
  }
}
