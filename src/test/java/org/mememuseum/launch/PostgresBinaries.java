package org.mememuseum.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked from the jar that the pom chose for it.
 *
 * @param directory where they are
 */
public record PostgresBinaries(Path directory) {

  /**
   * Unpacks them below that folder, unless that was done before.
   *
   * @throws LaunchException if there are none for this machine, or no space
   */
  public static synchronized PostgresBinaries unpackBelow(Path folder) {
    URL archive = archive();
    Path directory =
        folder.resolve("postgresql-" + Integer.toHexString(archive.toString().hashCode()));
    try {
      if (!Files.exists(directory)) {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, "postgresql-draft");
        unpack(archive, draft);
        moveUnlessThere(draft, directory);
      }
      return new PostgresBinaries(directory);
    } catch (IOException e) {
      throw new LaunchException("PostgreSQL could not be unpacked into " + directory + ".", e);
    }
  }

  // Test JVMs that run side by side may have unpacked it meanwhile.
  private static void moveUnlessThere(Path draft, Path directory) throws IOException {
    try {
      Files.move(draft, directory);
    } catch (DirectoryNotEmptyException | FileAlreadyExistsException already) {
      Folders.delete(draft);
    }
  }

  /**
   * Returns the start of a command that runs one of the programs. PostgreSQL refuses to run as
   * root; there it gets a user namespace of its own, in which it is nobody.
   */
  List<String> command(String program) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      Path unshare =
          ChildProcess.program("unshare")
              .orElseThrow(
                  () ->
                      new LaunchException(
                          "PostgreSQL does not run as root, and this machine has no unshare to"
                              + " give it another user; start the museum as another user."));
      command.addAll(List.of(unshare.toString(), "-U"));
    }
    command.add(directory.resolve("bin").resolve(program).toString());
    return command;
  }

  private static boolean isRoot() {
    return !system().equals("windows") && new UnixSystem().getUid() == 0;
  }

  private static URL archive() {
    String name = "/postgres-" + system() + "-" + architecture() + ".txz";
    URL archive = PostgresBinaries.class.getResource(name);
    if (archive == null) {
      throw new LaunchException(
          "There is no embedded PostgreSQL for this kind of machine ("
              + name
              + "); name a database of your own with MUSEUM_DB_URL.");
    }
    return archive;
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
  }

  private static void unpack(URL archive, Path directory) throws IOException {
    try (InputStream file = new BufferedInputStream(archive.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, directory.resolve(entry.getName()));
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & 0100) != 0 && !system().equals("windows")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
