package org.mememuseum.adapter.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.mememuseum.adapter.imaging.pixels.JpegEncoder;
import org.mememuseum.adapter.imaging.pixels.Pixels;

/** Encodes one frame as a JPEG of a size that moderators accept. */
final class AnalysisJpeg {
  private static final int MIN_SIDE = 80;
  private static final int MAX_SIDE = 1920;
  private static final float QUALITY = 0.9f;

  private AnalysisJpeg() {}

  static byte[] pack(Pixels pixels) {
    return JpegEncoder.encode(onWhite(pixels), QUALITY);
  }

  private static BufferedImage onWhite(Pixels pixels) {
    int factor = enlargement(pixels);
    int width = pixels.width() * factor;
    int height = pixels.height() * factor;
    var image =
        new BufferedImage(
            Math.max(width, MIN_SIDE), Math.max(height, MIN_SIDE), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    int left = (image.getWidth() - width) / 2;
    int top = (image.getHeight() - height) / 2;
    graphics.drawImage(pixels.toImage(), left, top, width, height, null);
    graphics.dispose();
    return image;
  }

  /** Returns the factor by which a small picture is enlarged; a thin one gets borders as well. */
  private static int enlargement(Pixels pixels) {
    int shorter = Math.min(pixels.width(), pixels.height());
    int longer = Math.max(pixels.width(), pixels.height());
    int needed = (MIN_SIDE + shorter - 1) / shorter;
    return Math.max(1, Math.min(needed, MAX_SIDE / longer));
  }
}
