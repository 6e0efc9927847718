package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.mememuseum.Messages;
import org.mememuseum.MuseumException;

/** The texts of the message bundle. */
@Named
@ApplicationScoped
public class Texts {
  private static final Messages MESSAGES = Messages.ENGLISH;

  /** Returns the message of an exception. */
  public String sentence(MuseumException refusal) {
    return MESSAGES.format(refusal.messageKey(), refusal.messageArguments().toArray());
  }

  /**
   * Returns the text of a key with its placeholders replaced.
   *
   * @throws java.util.MissingResourceException if the bundle lacks the key
   */
  public String sentence(String key, Object... arguments) {
    return MESSAGES.format(key, arguments);
  }

  /** Returns whether the bundle has this key. */
  public boolean has(String key) {
    return MESSAGES.has(key);
  }

  /** Returns a text, split if it has many lines. */
  public Fold fold(String text) {
    return Fold.of(text);
  }
}
