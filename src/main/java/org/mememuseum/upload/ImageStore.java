package org.mememuseum.upload;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
   * Stores several files, as {@link #put} does each, where it can side by side. When this throws,
   * some may be stored and others not.
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
   * @throws ImageStoreUnavailableException if the store does not answer
   */
  Optional<InputStream> open(ImageKey key);

  /**
   * Returns an address at which whoever has it gets the picture from the store itself, for a
   * limited time; made without asking the store.
   *
   * @param disposition the header {@code Content-Disposition} that a browser is to be given
   * @return empty if the store is reached through {@link #open} alone
   */
  default Optional<ImageLink> link(ImageKey key, String disposition) {
    return Optional.empty();
  }

  /** Returns the scheme, host and port of every link; empty if the store makes none. */
  default Optional<URI> linkOrigin() {
    return Optional.empty();
  }

  /**
   * Removes everything in a folder; does nothing where there is none. When this throws, some may be
   * gone and the rest is still found by {@link #findFolders}.
   *
   * @throws ImageStoreUnavailableException if the store does not answer
   */
  void deleteAll(ImageFolder folder);

  /**
   * Moves everything in a folder to the trash, at {@link ImageFolder#trashPath()} under the same
   * names; over what may lie there already; does nothing where there is none. What is in the trash
   * can neither be opened nor linked to, and is no longer found by {@link #findFolders}. When this
   * throws, some may be moved and the rest is still found.
   *
   * @throws ImageStoreUnavailableException if the store does not answer
   */
  void trash(ImageFolder folder);

  /**
   * Deletes what lies in the trash for longer: only what the museum itself puts there, whatever
   * else lies beside it. Does nothing in a store that has a rule of its own for this.
   *
   * @param before what was moved there before this instant goes
   * @param limit so many folders at most
   * @throws ImageStoreUnavailableException if the store does not answer
   */
  default void emptyTrash(Instant before, int limit) {}

  /** Returns where the pictures carry the identity of their museum. */
  IdentityStore identity();

  /**
   * Lists the folders that hold anything, by their path; what is no folder of a meme is left out.
   *
   * @param after where the list before ended
   * @param limit at most so many are returned, at least 1; fewer only at the end
   * @throws ImageStoreUnavailableException if the store does not answer
   */
  List<StoredFolder> findFolders(Optional<ImageFolder> after, int limit);

  /**
   * Does a cheap round trip to the store.
   *
   * @throws ImageStoreUnavailableException if pictures cannot be stored now
   */
  void check();
}
