package org.mememuseum.adapter.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes files durably and atomically. A file is written under a temporary name, forced to the disk
 * and then moved, so that neither a reader nor a crash ever leaves or sees an incomplete file.
 */
final class DurableFiles {
  private static final boolean IS_POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final Pattern DRAFT = Pattern.compile("\\.[0-9a-f-]{36}\\.part");

  private static final int PROBE_BYTES = 64 * 1024;

  private final Path root;

  /**
   * @param root the directory that contains all files; created with the first one
   */
  DurableFiles(Path root) {
    this.root = root;
  }

  /** Writes a file and replaces an existing one. */
  void replace(Source source, Path target) throws IOException {
    write(source, target, draft -> move(draft, target));
  }

  /** Writes a file unless it exists; of several concurrent calls, one writes. */
  void claim(Source source, Path target) throws IOException {
    try {
      write(source, target, draft -> link(draft, target));
    } catch (FileAlreadyExistsException exists) {
      force(target.getParent());
    }
  }

  /** Forces the directory entries of a folder and of its parents up to the root to the disk. */
  void force(Path folder) throws IOException {
    for (var current = folder; current.startsWith(root); current = current.getParent()) {
      if (IS_POSIX) {
        force(current, StandardOpenOption.READ);
      }
    }
  }

  /**
   * Checks that a file of 64 KB can be written to a folder, and deletes it again. An empty file
   * would not do, because it may still fit on a full disk.
   *
   * @throws IOException if the file cannot be written
   */
  void probe(Path folder) throws IOException {
    var draft = folder.resolve("." + UUID.randomUUID() + ".part");
    byte[] incompressible = new byte[PROBE_BYTES];
    new SplittableRandom().nextBytes(incompressible);
    try {
      Files.write(draft, incompressible);
      force(draft, StandardOpenOption.WRITE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Returns whether this is the name of a temporary file, such as a crash leaves behind. */
  static boolean isDraft(String name) {
    return DRAFT.matcher(name).matches();
  }

  private void write(Source source, Path target, Source publish) throws IOException {
    Files.createDirectories(target.getParent());
    var draft = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      source.to(draft);
      force(draft, StandardOpenOption.WRITE);
      publish.to(draft);
    } finally {
      Files.deleteIfExists(draft);
    }
    force(target.getParent());
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void link(Path draft, Path target) throws IOException {
    try {
      Files.createLink(target, draft);
    } catch (UnsupportedOperationException unsupported) {
      Files.copy(draft, target);
    }
  }

  private static void force(Path path, StandardOpenOption mode) throws IOException {
    try (var channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }

  /** Writes or moves a file. */
  @FunctionalInterface
  interface Source {
    void to(Path file) throws IOException;
  }
}
