package org.mememuseum.demo.hang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * Records what has been done, in a properties file that only its owner may read. When {@link
 * #remember} returns, the change is on disk; it is written atomically.
 */
public final class Progress {
  private final Path file;
  private final Properties entries = new Properties();

  /** Reads the file, if it exists. */
  public Progress(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file, UTF_8)) {
        entries.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns the value recorded under the key. */
  public Optional<String> recall(String key) {
    return Optional.ofNullable(entries.getProperty(key));
  }

  /** Returns the number recorded under the key, 0 if there is none. */
  public int count(String key) {
    return recall(key).map(Integer::parseInt).orElse(0);
  }

  /** Records a value durably. */
  public void remember(String key, String value) {
    entries.setProperty(key, value);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft =
          Files.createTempFile(file.toAbsolutePath().getParent(), "demo", ".tmp", ownerOnly());
      try (var out = Files.newBufferedWriter(draft, UTF_8)) {
        entries.store(out, "How far the demo collection hangs, and its made-up members' passwords");
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
