package org.mememuseum.meme;

/** Width and height of a rendition, in pixels. */
public record RenditionSize(int width, int height) {
  public RenditionSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("No such size: " + width + "x" + height);
    }
  }
}
