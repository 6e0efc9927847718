package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mememuseum.MuseumException;

/** The texts of the message bundle. */
@Named
@ApplicationScoped
public class Texts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.mememuseum.messages", Locale.ENGLISH);

  /** Returns the message of an exception. */
  public String sentence(MuseumException refusal) {
    return format(refusal.messageKey(), refusal.messageArguments());
  }

  /**
   * Returns the text of a key with its placeholders replaced.
   *
   * @throws java.util.MissingResourceException if the bundle lacks the key
   */
  public String sentence(String key, Object... arguments) {
    return format(key, List.of(arguments));
  }

  /** Returns whether the bundle has this key. */
  public boolean has(String key) {
    return BUNDLE.containsKey(key);
  }

  /** Returns a text, split if it has many lines. */
  public Fold fold(String text) {
    return Fold.of(text);
  }

  private static String format(String key, List<Object> arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments.toArray());
  }
}
