package org.mememuseum.adapter.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.ImageStoreUnavailableException;
import org.mememuseum.upload.MuseumIdentity;

/** Stores the identity of the pictures in a directory as a file beside their folders. */
final class DiskIdentityStore implements IdentityStore {
  private final Path file;
  private final DurableFiles files;

  DiskIdentityStore(Path root, DurableFiles files) {
    this.file = root.resolve("memes/museum-identity");
    this.files = files;
  }

  @Override
  public Optional<MuseumIdentity> find() {
    try {
      return Optional.of(read(Files.readString(file)));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }

  private MuseumIdentity read(String text) throws IOException {
    return MuseumIdentity.parse(text.strip())
        .orElseThrow(() -> new IOException("there is no identity in " + file));
  }

  @Override
  public MuseumIdentity claim(MuseumIdentity identity) {
    try {
      files.claim(draft -> Files.writeString(draft, identity.toString()), file);
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
    return find().orElseThrow();
  }

  @Override
  public void replace(MuseumIdentity identity) {
    try {
      files.replace(draft -> Files.writeString(draft, identity.toString()), file);
    } catch (IOException cause) {
      throw new ImageStoreUnavailableException(cause);
    }
  }
}
