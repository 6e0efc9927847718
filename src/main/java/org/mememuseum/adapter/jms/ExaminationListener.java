package org.mememuseum.adapter.jms;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.MessageDrivenContext;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.mememuseum.moderation.Examinations;

/** Has a meme examined when its message comes. */
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
  /** How often an examination is tried. */
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
