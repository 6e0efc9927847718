package org.mememuseum.adapter.disk;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.ImageKey;

/**
 * The trash for swept folders: {@code memes-trash} beside {@code memes}. A folder's modification
 * time says when it was moved here. Only files that the museum itself created are ever deleted.
 */
final class DiskTrash {
  private static final String NAME = "memes-trash";

  private final Path root;
  private final DurableFiles files;

  DiskTrash(Path root, DurableFiles files) {
    this.root = root;
    this.files = files;
  }

  void add(ImageFolder folder) throws IOException {
    var from = root.resolve(folder.path());
    var to = root.resolve(folder.trashPath());
    if (!Files.isDirectory(from)) {
      return;
    }
    try {
      move(from, to);
    } catch (NoSuchFileException movedConcurrently) {
      return;
    }
    files.force(to.getParent());
    files.force(from.getParent());
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    // Set the time before the move: after a crash, the folder must not look as if it had been in
    // the
    // trash for long.
    var now = FileTime.from(Instant.now());
    Files.setLastModifiedTime(from, now);
    if (Files.isDirectory(to)) {
      merge(from, to);
      Files.setLastModifiedTime(to, now);
    } else {
      DurableFiles.move(from, to);
    }
  }

  private static void merge(Path from, Path to) throws IOException {
    for (var file : list(from)) {
      DurableFiles.move(file, to.resolve(file.getFileName()));
    }
    Files.deleteIfExists(from);
  }

  void empty(Instant before, int limit) throws IOException {
    List<Path> old = new ArrayList<>();
    for (var owner : list(root.resolve(NAME))) {
      for (var folder : list(owner)) {
        if (old.size() < limit && isOurs(folder) && isOlder(folder, before)) {
          old.add(folder);
        }
      }
    }
    for (var folder : old) {
      delete(folder);
    }
  }

  private boolean isOurs(Path folder) {
    var owner = MemberId.parse(folder.getParent().getFileName().toString());
    var meme = MemeId.parse(folder.getFileName().toString());
    return owner.isPresent() && meme.isPresent() && !Files.isSymbolicLink(folder);
  }

  private static boolean isOlder(Path folder, Instant before) throws IOException {
    return Files.getLastModifiedTime(folder).toInstant().isBefore(before);
  }

  private static void delete(Path folder) throws IOException {
    var known = namesOfPictures();
    for (var file : list(folder)) {
      String name = file.getFileName().toString();
      if ((known.contains(name) || DurableFiles.isDraft(name)) && !Files.isDirectory(file)) {
        Files.deleteIfExists(file);
      }
    }
    try {
      Files.deleteIfExists(folder);
      Files.deleteIfExists(folder.getParent());
    } catch (DirectoryNotEmptyException hasOtherFiles) {
      return;
    }
  }

  private static Set<String> namesOfPictures() {
    return Arrays.stream(Rendition.values())
        .flatMap(
            rendition ->
                Stream.of(ImageFormat.values()).map(format -> ImageKey.fileName(rendition, format)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      return StreamSupport.stream(entries.spliterator(), false).sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException noSuchFolder) {
      return List.of();
    }
  }
}
