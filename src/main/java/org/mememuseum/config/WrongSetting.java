package org.mememuseum.config;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Handles a wrong setting. If the server runs only this application, logs the message and halts the
 * JVM with an exit code for the supervisor; in a shared server, only the deployment fails.
 */
final class WrongSetting {
  /** The exit code for a configuration error, as in {@code sysexits.h}. */
  static final int EXIT_CODE = 78;

  private static final Logger LOG = System.getLogger("museum.opening");

  private WrongSetting() {}

  /** Halts the JVM or returns the exception for the caller to throw. */
  static synchronized SettingException report(SettingException wrong) {
    boolean dedicatedServer =
        ConfigProvider.getConfig()
            .getOptionalValue("museum.exit-on-wrong-setting", Boolean.class)
            .orElse(false);
    if (dedicatedServer) {
      LOG.log(Level.ERROR, wrong.getMessage());
      Runtime.getRuntime().halt(EXIT_CODE);
    }
    return wrong;
  }
}
