package org.mememuseum.memory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.StoredFolder;

/** Remembers which folders hold something; pictures themselves are empty. */
public final class MemoryImages implements ImageStore {
  private final Map<String, StoredFolder> folders = new TreeMap<>();

  /** Has something lie in a folder since an instant. */
  public void lay(ImageFolder folder, Instant since) {
    folders.put(folder.path(), new StoredFolder(folder, since));
  }

  @Override
  public void put(ImageKey key, Path file) {
    lay(key.folder(), Instant.EPOCH);
  }

  @Override
  public Optional<InputStream> open(ImageKey key) {
    return Optional.ofNullable(folders.get(key.folder().path()))
        .map(any -> new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public void deleteAll(ImageFolder folder) {
    folders.remove(folder.path());
  }

  @Override
  public List<StoredFolder> findFolders(Optional<ImageFolder> after, int most) {
    return folders.values().stream()
        .filter(one -> after.filter(a -> one.folder().path().compareTo(a.path()) <= 0).isEmpty())
        .limit(most)
        .toList();
  }

  @Override
  public void check() {
    // Memory is always there.
  }
}
