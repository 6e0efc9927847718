package org.mememuseum.picture;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Small odd pictures, each named after what is odd about it. */
public final class Corpus {
  private Corpus() {}

  public static byte[] picture(String name) {
    try (var in = Corpus.class.getResourceAsStream("/pictures/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no picture " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
