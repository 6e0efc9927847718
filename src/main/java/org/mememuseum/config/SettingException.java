package org.mememuseum.config;

/** Thrown when a setting is missing or wrong; the message tells an operator what to change. */
public class SettingException extends RuntimeException {
  public SettingException(String name, String problem) {
    super("Setting " + name + " (environment " + environmentName(name) + ") " + problem);
  }

  private static String environmentName(String name) {
    return name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
