package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.Crowd;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;

/** The contract of {@link ImageStore}; an adapter's test supplies the stores. */
public interface ImageStoreContract {
  /** Returns a working store. */
  ImageStore store();

  /** Returns a store that can currently neither write nor read. */
  ImageStore brokenStore();

  /** Moves a folder back from the trash, in the way that operators are told to. */
  void putBack(ImageFolder folder) throws IOException;

  @Test
  default void whatWasPutIsThere(@TempDir Path folder) {
    var key = key(Rendition.ORIGINAL, ImageFormat.PNG);

    store().put(key, file(folder, "a picture"));

    assertThat(textOf(store(), key)).contains("a picture");
  }

  @Test
  default void puttingAgainReplaces(@TempDir Path folder) {
    var key = key(Rendition.THUMB, ImageFormat.WEBP);
    store().put(key, file(folder, "a longer first picture"));

    store().put(key, file(folder, "second"));

    assertThat(textOf(store(), key)).contains("second");
  }

  @Test
  default void whatWasNeverPutIsNotThere() {
    assertThat(store().open(key(Rendition.SHOW, ImageFormat.WEBP))).isEmpty();
  }

  @Test
  default void renditionsOfAMemeAreKeptApart(@TempDir Path folder) {
    var original = key(Rendition.ORIGINAL, ImageFormat.WEBP);
    var show = new ImageKey(original.owner(), original.meme(), Rendition.SHOW, ImageFormat.WEBP);
    store().put(original, file(folder, "original"));
    store().put(show, file(folder, "show"));

    assertThat(textOf(store(), original)).contains("original");
    assertThat(textOf(store(), show)).contains("show");
  }

  @Test
  default void deletingTakesAllRenditionsOfOneMemeAndNothingElse(@TempDir Path folder) {
    var original = key(Rendition.ORIGINAL, ImageFormat.JPEG);
    var thumb = new ImageKey(original.owner(), original.meme(), Rendition.THUMB, ImageFormat.WEBP);
    var otherMeme =
        new ImageKey(
            original.owner(), MemeId.next(Instant.now()), Rendition.THUMB, ImageFormat.WEBP);
    for (var key : List.of(original, thumb, otherMeme)) {
      store().put(key, file(folder, "picture"));
    }

    store().deleteAll(original.folder());

    assertThat(store().open(original)).isEmpty();
    assertThat(store().open(thumb)).isEmpty();
    assertThat(textOf(store(), otherMeme)).contains("picture");
  }

  @Test
  default void deletingWhatIsNotThereDoesNothing() {
    var key = key(Rendition.ORIGINAL, ImageFormat.GIF);

    store().deleteAll(key.folder());
    store().deleteAll(key.folder());

    assertThat(store().open(key)).isEmpty();
  }

  @Test
  default void whatIsInTheTrashIsNeitherShownNorListedAndNothingElseIsTouched(
      @TempDir Path folder) {
    var original = key(Rendition.ORIGINAL, ImageFormat.JPEG);
    var thumb = new ImageKey(original.owner(), original.meme(), Rendition.THUMB, ImageFormat.WEBP);
    var other =
        new ImageKey(
            original.owner(), MemeId.next(Instant.now()), Rendition.THUMB, ImageFormat.WEBP);
    for (var key : List.of(original, thumb, other)) {
      store().put(key, file(folder, "picture"));
    }

    store().trash(original.folder());

    assertThat(store().open(original)).isEmpty();
    assertThat(store().open(thumb)).isEmpty();
    assertThat(store().findFolders(Optional.empty(), 9))
        .extracting(StoredFolder::folder)
        .containsExactly(other.folder());
    assertThat(textOf(store(), other)).contains("picture");
  }

  @Test
  default void whatIsPutBackFromTheTrashIsAsItWas(@TempDir Path folder) throws IOException {
    var original = key(Rendition.ORIGINAL, ImageFormat.GIF);
    var show = new ImageKey(original.owner(), original.meme(), Rendition.SHOW, ImageFormat.WEBP);
    store().putAll(Map.of(original, file(folder, "original"), show, file(folder, "show")));
    store().trash(original.folder());

    putBack(original.folder());

    assertThat(textOf(store(), original)).contains("original");
    assertThat(textOf(store(), show)).contains("show");
    assertThat(store().findFolders(Optional.empty(), 9))
        .extracting(StoredFolder::folder)
        .containsExactly(original.folder());
  }

  @Test
  default void whatCameAfterAFolderWentToTheTrashGoesThereToo(@TempDir Path folder)
      throws IOException {
    var original = key(Rendition.ORIGINAL, ImageFormat.PNG);
    var thumb = new ImageKey(original.owner(), original.meme(), Rendition.THUMB, ImageFormat.WEBP);
    store().put(original, file(folder, "original"));
    store().trash(original.folder());
    store().trash(original.folder());
    store().put(thumb, file(folder, "thumb"));

    store().trash(original.folder());

    assertThat(store().findFolders(Optional.empty(), 9)).isEmpty();
    putBack(original.folder());
    assertThat(textOf(store(), original)).contains("original");
    assertThat(textOf(store(), thumb)).contains("thumb");
  }

  @Test
  default void manyWhoTrashOneFolderAtOnceLoseNothing(@TempDir Path folder) throws IOException {
    var original = key(Rendition.ORIGINAL, ImageFormat.PNG);
    store().put(original, file(folder, "original"));

    var outcomes =
        Crowd.of(
            4,
            i -> {
              store().trash(original.folder());
              return i;
            });

    assertThat(outcomes).containsExactly(0, 1, 2, 3);
    assertThat(store().open(original)).isEmpty();
    putBack(original.folder());
    assertThat(textOf(store(), original)).contains("original");
  }

  @Test
  default void theIdentityIsNoFolder() {
    var identity = store().identity().claim(MuseumIdentity.next(Instant.now()));

    assertThat(store().findFolders(Optional.empty(), 9)).isEmpty();
    assertThat(store().identity().find()).contains(identity);
  }

  @Test
  default void severalArePutAtOnce(@TempDir Path folder) {
    var original = key(Rendition.ORIGINAL, ImageFormat.GIF);
    var show = new ImageKey(original.owner(), original.meme(), Rendition.SHOW, ImageFormat.WEBP);

    store().putAll(Map.of(original, file(folder, "original"), show, file(folder, "show")));

    assertThat(textOf(store(), original)).contains("original");
    assertThat(textOf(store(), show)).contains("show");
  }

  @Test
  default void foldersAreListedOnceEachWhereverTheListIsCut(@TempDir Path folder) {
    var before = Instant.now().minusSeconds(5);
    List<ImageFolder> expected = new ArrayList<>();
    var owner = key(Rendition.THUMB, ImageFormat.WEBP).owner();
    for (int i = 0; i < 5; i++) {
      var any = key(Rendition.ORIGINAL, ImageFormat.PNG);
      var original =
          new ImageKey(i < 3 ? owner : any.owner(), any.meme(), any.rendition(), any.format());
      var thumb =
          new ImageKey(original.owner(), original.meme(), Rendition.THUMB, ImageFormat.WEBP);
      store().putAll(Map.of(original, file(folder, "o"), thumb, file(folder, "t")));
      expected.add(original.folder());
    }
    expected.sort(Comparator.comparing(ImageFolder::path));

    for (int limit = 1; limit <= 6; limit++) {
      List<StoredFolder> listed = new ArrayList<>();
      List<StoredFolder> part;
      do {
        var after = listed.stream().reduce((first, last) -> last).map(StoredFolder::folder);
        part = store().findFolders(after, limit);
        listed.addAll(part);
      } while (part.size() == limit);

      assertThat(listed).extracting(StoredFolder::folder).isEqualTo(expected);
      assertThat(listed).allSatisfy(stored -> assertThat(stored.changedAt()).isAfter(before));
    }

    store().deleteAll(expected.get(2));
    assertThat(store().findFolders(Optional.of(expected.get(1)), 9))
        .extracting(StoredFolder::folder)
        .isEqualTo(expected.subList(3, 5));
  }

  @Test
  default void anEmptyStoreHasNoFolders() {
    assertThat(store().findFolders(Optional.empty(), 3)).isEmpty();
  }

  @Test
  default void aReaderNeverSeesHalfAPicture(@TempDir Path folder) throws Exception {
    var key = key(Rendition.ORIGINAL, ImageFormat.PNG);
    var first = file(folder, "1".repeat(300_000));
    var second = file(folder, "2".repeat(300_000));
    store().put(key, first);
    Callable<Void> writing =
        () -> {
          for (int round = 0; round < 20; round++) {
            store().put(key, round % 2 == 0 ? second : first);
          }
          return null;
        };

    var writer = Executors.newSingleThreadExecutor();
    try {
      var written = writer.submit(writing);
      do {
        assertThat(textOf(store(), key).orElseThrow()).matches("1{300000}|2{300000}");
      } while (!written.isDone());
      written.get();
    } finally {
      writer.shutdownNow();
    }
  }

  @Test
  default void aStoreThatWorksPassesItsCheck() {
    store().check();
  }

  @Test
  default void aBrokenStoreSaysSo(@TempDir Path folder) {
    var key = key(Rendition.ORIGINAL, ImageFormat.PNG);

    assertThatThrownBy(() -> brokenStore().put(key, file(folder, "a picture")))
        .isInstanceOf(ImageStoreUnavailableException.class);
    assertThatThrownBy(() -> brokenStore().check())
        .isInstanceOf(ImageStoreUnavailableException.class);
  }

  private static ImageKey key(Rendition rendition, ImageFormat format) {
    var now = Instant.now();
    return new ImageKey(MemberId.next(now), MemeId.next(now), rendition, format);
  }

  private static Path file(Path folder, String text) {
    try {
      return Files.writeString(Files.createTempFile(folder, "upload", ""), text);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static Optional<String> textOf(ImageStore store, ImageKey key) {
    return store
        .open(key)
        .map(
            stream -> {
              try (stream) {
                return new String(stream.readAllBytes());
              } catch (IOException cause) {
                throw new UncheckedIOException(cause);
              }
            });
  }
}
