package org.mememuseum;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts that people read, from the message bundle {@code org/mememuseum/messages}. */
public final class Messages {
  /** The only language so far. */
  public static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(Locale locale) {
    this.bundle = ResourceBundle.getBundle("org.mememuseum.messages", locale);
    this.locale = locale;
  }

  /** Returns whether there is a text with this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * Returns a text as it is in the bundle, its placeholders unfilled.
   *
   * @throws MissingResourceException if there is no such key
   */
  public String get(String key) {
    return bundle.getString(key);
  }

  /**
   * Returns a text with its placeholders filled, as {@link MessageFormat} does. Numbers get
   * separators of thousands; a string is inserted as it is.
   *
   * @throws MissingResourceException if there is no such key
   */
  public String format(String key, Object... arguments) {
    return new MessageFormat(get(key), locale).format(arguments);
  }
}
