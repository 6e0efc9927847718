package org.mememuseum.web.faces;

import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;

/**
 * Gives every request the flash that is always empty. The server's own would make a key, load every
 * charset there is, and write a line to the log for every cookie it cannot read.
 */
public class NoFlashFactory extends FlashFactory {
  private static final Flash NONE = new NoFlash();

  /**
   * @param wrapped the server's own, which is never asked
   */
  public NoFlashFactory(FlashFactory wrapped) {
    super(wrapped);
  }

  @Override
  public Flash getFlash(boolean create) {
    return NONE;
  }
}
