package org.mememuseum.upload;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps pictures. What {@link #put} returned from survives the death of this process. */
public interface ImageStore {
  /**
   * Stores the bytes of a file under a key, replacing what was there. All of it or nothing: a
   * reader never sees half a picture.
   *
   * @throws ImageStoreUnavailableException if it cannot be stored now
   */
  void put(ImageKey key, Path file);

  /**
   * Opens a picture; the caller closes it.
   *
   * @return its bytes; empty if there is none under this key
   * @throws ImageStoreUnavailableException if the store does not answer
   */
  Optional<InputStream> open(ImageKey key);

  /**
   * Removes all renditions of the meme this key is of; does nothing where there is none.
   *
   * @throws ImageStoreUnavailableException if the store does not answer
   */
  void deleteAll(ImageKey key);

  /**
   * Does a cheap round trip to the store.
   *
   * @throws ImageStoreUnavailableException if pictures cannot be stored now
   */
  void check();
}
