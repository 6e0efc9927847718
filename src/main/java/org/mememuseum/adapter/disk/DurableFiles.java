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
 * Writes files that survive a power cut. A file is written under another name, forced to the disk
 * and then moved, so that neither a reader nor a crash meets half of one.
 */
final class DurableFiles {
  private static final boolean IS_POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final Pattern DRAFT = Pattern.compile("\\.[0-9a-f-]{36}\\.part");

  private static final int PROBE_BYTES = 64 * 1024;

  private final Path root;

  /**
   * @param root above everything that is written; made with the first file
   */
  DurableFiles(Path root) {
    this.root = root;
  }

  /** Writes a file, over one that is there. */
  void replace(Source source, Path target) throws IOException {
    write(source, target, draft -> move(draft, target));
  }

  /** Writes a file unless one is there, however many do so at once. */
  void claim(Source source, Path target) throws IOException {
    try {
      write(source, target, draft -> link(draft, target));
    } catch (FileAlreadyExistsException anotherWas) {
      force(target.getParent());
    }
  }

  /** Makes sure that what a folder and those above it list is on the disk. */
  void force(Path folder) throws IOException {
    for (var each = folder; each.startsWith(root); each = each.getParent()) {
      if (IS_POSIX) {
        force(each, StandardOpenOption.READ);
      }
    }
  }

  /**
   * Tries whether a folder takes a file of some size; leaves nothing there.
   *
   * @throws IOException if it does not, as when the disk is full, where an empty file may still fit
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

  /** Returns whether a file of this name was left by a crash before it was complete. */
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
    } catch (AtomicMoveNotSupportedException exotic) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void link(Path draft, Path target) throws IOException {
    try {
      Files.createLink(target, draft);
    } catch (UnsupportedOperationException exotic) {
      Files.copy(draft, target);
    }
  }

  private static void force(Path path, StandardOpenOption mode) throws IOException {
    try (var channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }

  /** Does something with a file. */
  @FunctionalInterface
  interface Source {
    void to(Path file) throws IOException;
  }
}
