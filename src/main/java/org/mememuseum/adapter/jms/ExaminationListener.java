package org.mememuseum.adapter.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Examinations;

/** Takes ids of memes from the queue and has the memes examined. */
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
  @Inject private Redelivery redelivery;

  @Override
  public void onMessage(Message message) {
    WakeUp.read(message).ifPresent(id -> examine(message, new MemeId(id)));
  }

  private void examine(Message message, MemeId meme) {
    redelivery.attempt(
        message,
        meme.value(),
        "The examination of " + meme,
        () -> examinations.examine(meme),
        () -> examinations.giveUp(meme));
  }
}
