package org.mememuseum.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.ImageStoreUnavailableException;
import org.mememuseum.upload.StoredFolder;

/** Pictures in memory. */
public final class MemoryImages implements ImageStore {
  private final Map<String, StoredFolder> folders = new TreeMap<>();
  private final Map<String, StoredFolder> trash = new TreeMap<>();
  private final Map<ImageKey, byte[]> pictures = new HashMap<>();
  private final MemoryIdentity identity = new MemoryIdentity();
  private boolean broken;

  /** Makes every call fail from now on. */
  public MemoryImages breakDown() {
    broken = true;
    return this;
  }

  /** Adds a folder with something in it, created at this instant. */
  public synchronized void lay(ImageFolder folder, Instant since) {
    folders.put(folder.path(), new StoredFolder(folder, since));
  }

  /** Returns the folders in the trash. */
  public synchronized List<ImageFolder> trashed() {
    return trash.values().stream().map(StoredFolder::folder).toList();
  }

  @Override
  public synchronized void put(ImageKey key, Path file) {
    check();
    try {
      pictures.put(key, Files.readAllBytes(file));
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
    lay(key.folder(), Instant.now());
  }

  @Override
  public synchronized Optional<InputStream> open(ImageKey key) {
    return folders.containsKey(key.folder().path())
        ? Optional.ofNullable(pictures.get(key)).map(ByteArrayInputStream::new)
        : Optional.empty();
  }

  @Override
  public synchronized void deleteAll(ImageFolder folder) {
    folders.remove(folder.path());
    pictures.keySet().removeIf(key -> key.folder().equals(folder));
  }

  @Override
  public synchronized void trash(ImageFolder folder) {
    var moved = folders.remove(folder.path());
    if (moved != null) {
      trash.put(folder.path(), moved);
    }
  }

  /** Moves a folder back from the trash, as an operator does by hand. */
  public synchronized void putBack(ImageFolder folder) {
    folders.put(folder.path(), trash.remove(folder.path()));
  }

  @Override
  public MemoryIdentity identity() {
    return identity;
  }

  @Override
  public synchronized List<StoredFolder> findFolders(Optional<ImageFolder> after, int limit) {
    return folders.values().stream()
        .filter(
            stored -> after.filter(a -> stored.folder().path().compareTo(a.path()) <= 0).isEmpty())
        .limit(limit)
        .toList();
  }

  @Override
  public void check() {
    if (broken) {
      throw new ImageStoreUnavailableException(new IllegalStateException("broken"));
    }
  }
}
