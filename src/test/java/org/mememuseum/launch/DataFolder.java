package org.mememuseum.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The folder that holds all a museum on this machine keeps: {@code postgres}, {@code pictures},
 * {@code aws}, {@code server} and {@code keys}. Readable by its owner alone. One launcher at a time
 * may hold it.
 */
public final class DataFolder implements AutoCloseable {

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final List<String> PARTS =
      List.of("postgres", "pictures", "aws", "server", "keys");

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Opens the folder, creates it if it is missing, and holds it until {@link #close()} or the end
   * of this process, however that comes. Ends processes that an earlier holder left behind.
   *
   * @throws LaunchException if it cannot be written, or somebody else holds it
   */
  public static DataFolder open(Path root) {
    return open(root, false);
  }

  /** As {@link #open}, and deletes what the folder held. */
  static DataFolder openEmpty(Path root) {
    return open(root, true);
  }

  private static DataFolder open(Path root, boolean empty) {
    try {
      Folders.createPrivate(root);
      DataFolder folder = new DataFolder(root, hold(root));
      folder.ledger().endOrphans();
      for (String part : PARTS) {
        if (empty) {
          Folders.delete(root.resolve(part));
        }
        Folders.createPrivate(root.resolve(part));
      }
      return folder;
    } catch (IOException e) {
      throw new LaunchException(
          "The folder "
              + root
              + " cannot be written; choose another one with -Dmuseum.data=FOLDER.",
          e);
    }
  }

  private static FileChannel hold(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process: refused below like any other
    }
    channel.close();
    throw new LaunchException(
        "A museum already runs on the folder "
            + root
            + "; stop it first, or choose another folder with -Dmuseum.data=FOLDER.");
  }

  /** Returns the record of the processes that work on this folder. */
  public ProcessLedger ledger() {
    return new ProcessLedger(root.resolve("processes"));
  }

  /** Returns the folder of the embedded database. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** Returns the folder of the pictures. */
  public Path pictures() {
    return root.resolve("pictures");
  }

  /** Returns the folder of what stands in for Amazon's services. */
  public Path aws() {
    return root.resolve("aws");
  }

  /** Returns the folder that the server runs on. */
  public Path server() {
    return root.resolve("server");
  }

  /** Returns the file that keeps the secret of that name. */
  public Path keyFile(String name) {
    return root.resolve("keys").resolve(name);
  }

  /** Returns true if the secret of that name has been made. */
  public boolean hasKey(String name) {
    return Files.exists(keyFile(name));
  }

  /**
   * Returns the secret of that name; the first time it is made of so many random bytes, as text in
   * URL-safe Base64, and kept in a file that only its owner may read.
   */
  public String key(String name, int bytes) {
    try {
      if (!hasKey(name)) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        Folders.writePrivate(
            keyFile(name), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
      }
      return Files.readString(keyFile(name));
    } catch (IOException e) {
      throw new LaunchException("Could not keep a secret in " + keyFile(name) + ".", e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new LaunchException("Could not let go of the folder " + root + ".", e);
    }
  }
}
