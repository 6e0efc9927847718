package org.mememuseum.adapter.disk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.ImageStoreUnavailableException;
import org.mememuseum.upload.StoredFolder;

/** Stores pictures as files in a directory, each under {@link ImageKey#path()}. */
public final class DiskImageStore implements ImageStore {
  private final Path root;
  private final DurableFiles files;
  private final DiskTrash trash;

  /**
   * @param root the directory; created when the first picture is stored
   */
  public DiskImageStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.files = new DurableFiles(this.root);
    this.trash = new DiskTrash(this.root, files);
  }

  @Override
  public void put(ImageKey key, Path file) {
    try {
      files.replace(draft -> Files.copy(file, draft), fileOf(key));
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }

  @Override
  public Optional<InputStream> open(ImageKey key) {
    try {
      return Optional.of(Files.newInputStream(fileOf(key)));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }

  @Override
  public void deleteAll(ImageFolder imageFolder) {
    var folder = root.resolve(imageFolder.path());
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (NoSuchFileException | DirectoryNotEmptyException changedConcurrently) {
      return;
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }

  @Override
  public void trash(ImageFolder folder) {
    try {
      trash.add(folder);
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }

  @Override
  public void emptyTrash(Instant before, int limit) {
    try {
      trash.empty(before, limit);
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }

  @Override
  public IdentityStore identity() {
    return new DiskIdentityStore(root, files);
  }

  @Override
  public List<StoredFolder> findFolders(Optional<ImageFolder> after, int limit) {
    String start = after.map(ImageFolder::path).orElse("");
    try (var owners = list(root.resolve("memes"))) {
      return owners
          .filter(owner -> mayContainAfter(owner, start))
          .flatMap(this::list)
          .filter(folder -> pathOf(folder).compareTo(start) > 0)
          .flatMap(this::stored)
          .limit(limit)
          .toList();
    } catch (UncheckedIOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }

  private boolean mayContainAfter(Path owner, String start) {
    String path = pathOf(owner);
    return start.startsWith(path) || path.compareTo(start) > 0;
  }

  private String pathOf(Path below) {
    return root.relativize(below).toString().replace(File.separatorChar, '/');
  }

  private Stream<Path> list(Path folder) {
    try (var entries = Files.newDirectoryStream(folder)) {
      return StreamSupport.stream(entries.spliterator(), false).sorted().toList().stream();
    } catch (NoSuchFileException | NotDirectoryException noSuchFolder) {
      return Stream.empty();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private Stream<StoredFolder> stored(Path folder) {
    try {
      var changedAt = Files.getLastModifiedTime(folder).toInstant();
      return ImageFolder.parse(pathOf(folder)).map(of -> new StoredFolder(of, changedAt)).stream();
    } catch (NoSuchFileException deletedConcurrently) {
      return Stream.empty();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  @Override
  public void check() {
    try {
      Files.createDirectories(root);
      files.probe(root);
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }

  private Path fileOf(ImageKey key) {
    return root.resolve(key.path());
  }
}
