package org.mememuseum.config;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What follows from a setting that is wrong. Where the server is the museum's alone it ends at once
 * with a code that a supervisor sees, and its log ends with the sentence; in a server that is
 * shared, the museum is not deployed.
 */
final class WrongSetting {
  /** The exit code for a mistake in the configuration, by {@code sysexits.h}. */
  static final int EXIT_CODE = 78;

  private static final Logger LOG = System.getLogger("museum.opening");

  private WrongSetting() {}

  /** Ends the server, or returns what is to be thrown. */
  static synchronized SettingException report(SettingException wrong) {
    boolean own =
        ConfigProvider.getConfig()
            .getOptionalValue("museum.exit-on-wrong-setting", Boolean.class)
            .orElse(false);
    if (own) {
      LOG.log(Level.ERROR, wrong.getMessage());
      Runtime.getRuntime().halt(EXIT_CODE);
    }
    return wrong;
  }
}
