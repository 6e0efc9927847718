package org.mememuseum.adapter.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.ImageStoreContract;
import org.mememuseum.upload.ImageStoreUnavailableException;

class DiskImageStoreContractIT implements ImageStoreContract {
  @TempDir private Path folder;
  private Path pictures;

  @BeforeEach
  void chooseFolder() {
    pictures = folder.resolve("not/there/yet");
  }

  @Override
  public ImageStore store() {
    return new DiskImageStore(pictures);
  }

  @Override
  public ImageStore brokenStore() {
    try {
      return new DiskImageStore(Files.writeString(folder.resolve("a-file"), "no folder"));
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }

  @Test
  void theCheckLeavesNothingBehind() throws IOException {
    store().check();

    try (var remaining = Files.list(pictures)) {
      assertThat(remaining).isEmpty();
    }
  }

  // As docs/operations.md tells operators to do it.
  @Override
  public void putBack(ImageFolder folder) throws IOException {
    var back = pictures.resolve(folder.path());
    Files.createDirectories(back.getParent());
    Files.move(pictures.resolve(folder.trashPath()), back);
  }

  @Test
  void theTrashIsEmptiedOfWhatLayThereForLongAFewFoldersAtATime() throws IOException {
    var keys = Stream.generate(() -> aKey()).limit(4).toList();
    for (var key : keys) {
      store().put(key, Files.writeString(folder.resolve("upload"), "a picture"));
      store().trash(key.folder());
    }
    age(keys.subList(0, 3), Duration.ofDays(31));
    age(keys.subList(3, 4), Duration.ofDays(29));

    store().emptyTrash(Instant.now().minus(Duration.ofDays(30)), 2);
    assertThat(inTrash(keys)).hasSize(2).contains(keys.get(3));

    store().emptyTrash(Instant.now().minus(Duration.ofDays(30)), 2);
    assertThat(inTrash(keys)).containsExactly(keys.get(3));
  }

  @Test
  void howLongSomethingLiesInTheTrashCountsFromWhenItCameThere() throws IOException {
    var key = aKey();
    store().put(key, Files.writeString(folder.resolve("upload"), "a picture"));
    Files.setLastModifiedTime(
        pictures.resolve(key.folder().path()),
        FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    store().trash(key.folder());

    store().emptyTrash(Instant.now().minusSeconds(60), 9);

    assertThat(inTrash(List.of(key))).containsExactly(key);
  }

  @Test
  void whatTheMuseumDidNotPutIntoTheTrashStaysThere() throws IOException {
    var key = aKey();
    store().put(key, Files.writeString(folder.resolve("upload"), "a picture"));
    store().trash(key.folder());
    var trashed = pictures.resolve(key.folder().trashPath());
    var note = Files.writeString(trashed.resolve("note.txt"), "look at this one again");
    var foreign = Files.createDirectories(pictures.resolve("memes-trash/2026/november"));
    var file = Files.writeString(foreign.resolve("image.png"), "somebody's");
    Files.writeString(trashed.resolve("." + UUID.randomUUID() + ".part"), "half");
    age(List.of(key), Duration.ofDays(31));

    store().emptyTrash(Instant.now().minus(Duration.ofDays(30)), 9);

    assertThat(note).exists();
    assertThat(file).exists();
    try (var remaining = Files.list(trashed)) {
      assertThat(remaining).containsExactly(note);
    }
  }

  @Test
  void anIdentityThatIsNoneIsNotTakenForNone() throws IOException {
    Files.createDirectories(pictures.resolve("memes"));
    Files.writeString(pictures.resolve("memes/museum-identity"), "oops");

    assertThatThrownBy(() -> store().identity().find())
        .isInstanceOf(ImageStoreUnavailableException.class);
  }

  private static ImageKey aKey() {
    var now = Instant.now();
    return new ImageKey(MemberId.next(now), MemeId.next(now), Rendition.ORIGINAL, ImageFormat.PNG);
  }

  private void age(List<ImageKey> keys, Duration by) throws IOException {
    for (var key : keys) {
      Files.setLastModifiedTime(
          pictures.resolve(key.folder().trashPath()), FileTime.from(Instant.now().minus(by)));
    }
  }

  private List<ImageKey> inTrash(List<ImageKey> keys) {
    return keys.stream()
        .filter(key -> Files.exists(pictures.resolve(key.folder().trashPath())))
        .toList();
  }
}
