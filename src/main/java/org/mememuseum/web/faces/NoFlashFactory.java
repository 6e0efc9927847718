package org.mememuseum.web.faces;

import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;

/**
 * Gives every request the flash that is always empty. The server's own flash would generate a key,
 * load every available charset, and log a line for each cookie that it cannot decode.
 */
public class NoFlashFactory extends FlashFactory {
  private static final Flash NONE = new NoFlash();

  /**
   * @param wrapped the server's own factory, which is never called
   */
  public NoFlashFactory(FlashFactory wrapped) {
    super(wrapped);
  }

  @Override
  public Flash getFlash(boolean create) {
    return NONE;
  }
}
