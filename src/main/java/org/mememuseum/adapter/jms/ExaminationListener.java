package org.mememuseum.adapter.jms;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.MessageDrivenContext;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
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
  /** The maximum number of deliveries of one message. */
  static final int ATTEMPTS = 5;

  @Inject private Examinations examinations;
  @Resource private MessageDrivenContext context;

  @Override
  public void onMessage(Message message) {
    WakeUp.read(message)
        .ifPresent(
            meme ->
                new Attempts(context, ATTEMPTS)
                    .attempt(
                        message, "The examination of " + meme, () -> examinations.examine(meme)));
  }
}
