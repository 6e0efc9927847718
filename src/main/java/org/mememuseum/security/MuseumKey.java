package org.mememuseum.security;

import java.util.Arrays;

/**
 * The museum's secret key, from the settings. It keys the hashes of addresses and signs cursors and
 * device cookies. All servers of one museum share it.
 *
 * @param bytes at least 16 bytes
 */
public record MuseumKey(byte[] bytes) {
  public MuseumKey {
    if (bytes.length < 16) {
      throw new IllegalArgumentException("the museum's key has at least 16 bytes");
    }
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MuseumKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
