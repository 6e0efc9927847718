package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mememuseum.MuseumException;

/** The sentences people read, from the message bundle. */
@Named
@ApplicationScoped
public class Texts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.mememuseum.messages", Locale.ENGLISH);

  /** Returns the sentence that tells a person why they were refused. */
  public String sentence(MuseumException refusal) {
    return format(refusal.messageKey(), refusal.messageArguments());
  }

  /**
   * Returns a sentence with its placeholders filled.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String sentence(String key, Object... arguments) {
    return format(key, List.of(arguments));
  }

  /** Returns whether there is a sentence for this key. */
  public boolean has(String key) {
    return BUNDLE.containsKey(key);
  }

  /** Returns what a person wrote, cut for the page. */
  public Fold fold(String text) {
    return Fold.of(text);
  }

  private static String format(String key, List<Object> arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments.toArray());
  }
}
