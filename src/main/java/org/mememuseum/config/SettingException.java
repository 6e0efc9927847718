package org.mememuseum.config;

/** A setting is missing or wrong; the message is the one sentence an operator needs. */
public class SettingException extends RuntimeException {
  public SettingException(String name, String problem) {
    super("Setting " + name + " (environment " + environmentName(name) + ") " + problem);
  }

  private static String environmentName(String name) {
    return name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
