package org.mememuseum.upload;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores pictures. Once {@link #put} has returned, the picture survives a crash of this process.
 */
public interface ImageStore {
  /**
   * Stores the bytes of a file under a key, replacing any other. Atomic: a reader never sees part
   * of a picture.
   *
   * @throws ImageStoreUnavailableException if it cannot be stored now
   */
  void put(ImageKey key, Path file);

  /**
   * Stores several files as {@link #put} does, in parallel where possible. When this throws, some
   * may be stored and others not.
   *
   * @throws ImageStoreUnavailableException if not all can be stored now
   */
  default void putAll(Map<ImageKey, Path> files) {
    files.forEach(this::put);
  }

  /**
   * Opens a picture; the caller closes it.
   *
   * @return its bytes; empty if there is none under this key
   * @throws ImageStoreUnavailableException if the store is unavailable
   */
  Optional<InputStream> open(ImageKey key);

  /**
   * Returns a link by which clients fetch the picture from the store itself, for a limited time.
   * Makes no request to the store.
   *
   * @param disposition the {@code Content-Disposition} header of the response to the link
   * @return empty if pictures can be read through {@link #open} only
   */
  default Optional<ImageLink> link(ImageKey key, String disposition) {
    return Optional.empty();
  }

  /** Returns the scheme, host and port of every link; empty if the store makes no links. */
  default Optional<URI> linkOrigin() {
    return Optional.empty();
  }

  /**
   * Removes everything in a folder; does nothing if there is none. When this throws, some files may
   * be removed, and {@link #findFolders} still finds the rest.
   *
   * @throws ImageStoreUnavailableException if the store is unavailable
   */
  void deleteAll(ImageFolder folder);

  /**
   * Moves everything in a folder to the trash, at {@link ImageFolder#trashPath()} under the same
   * names, replacing files there; does nothing if there is no such folder. Files in the trash can
   * neither be opened nor linked to, and {@link #findFolders} does not find them. When this throws,
   * some files may be moved, and the rest is still found.
   *
   * @throws ImageStoreUnavailableException if the store is unavailable
   */
  void trash(ImageFolder folder);

  /**
   * Deletes folders that have been in the trash for long, and only those that {@link #trash} put
   * there. Does nothing in a store that expires its trash by a rule of its own.
   *
   * @param before folders moved there before this instant are deleted
   * @param limit the most folders to delete
   * @throws ImageStoreUnavailableException if the store is unavailable
   */
  default void emptyTrash(Instant before, int limit) {}

  /** Returns the identity store of the pictures. */
  IdentityStore identity();

  /**
   * Lists the folders that are not empty, ordered by path; folders that are not a meme's are left
   * out.
   *
   * @param after where the previous list ended
   * @param limit the most to return, at least 1; fewer only at the end
   * @throws ImageStoreUnavailableException if the store is unavailable
   */
  List<StoredFolder> findFolders(Optional<ImageFolder> after, int limit);

  /**
   * Does a cheap round trip to the store.
   *
   * @throws ImageStoreUnavailableException if pictures cannot be stored now
   */
  void check();
}
