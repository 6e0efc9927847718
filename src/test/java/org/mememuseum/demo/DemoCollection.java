package org.mememuseum.demo;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mememuseum.demo.hang.PageException;
import org.mememuseum.demo.hang.Progress;
import org.mememuseum.demo.hang.Visitor;

/** Fills a new museum with the demo collection, through the museum's own pages. */
public final class DemoCollection {
  private static final int LINE_EVERY = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private DemoCollection() {}

  /**
   * Publishes what is missing: registers the demo members, uploads the memes one at a time, likes
   * and comments. Takes minutes at most; a complete collection costs no request at all.
   *
   * <p>Progress and the members' generated passwords are stored in {@code demo.properties} in the
   * data folder, readable by its owner only: after an interruption the next call continues. The
   * file belongs to the museum's database; one without the other publishes the collection twice or
   * never.
   *
   * <p>Does not throw if the museum answers with errors, but tells one sentence.
   *
   * @param museum the museum's root, such as {@code http://localhost:8080/}
   * @param curator approves what is held for a curator
   * @param tell takes the lines that tell how far it is
   */
  public static void hang(URI museum, DemoCurator curator, Path dataFolder, Consumer<String> tell) {
    hang(museum, DemoMemes.all(), DemoMember::uploaderOf, curator, dataFolder, tell);
  }

  /** As the other method, but one member uploads all of it. */
  public static void hangByOne(
      URI museum, DemoCurator curator, Path dataFolder, Consumer<String> tell) {
    hang(museum, DemoMemes.all(), meme -> DemoMember.CURIOUS_VISITOR, curator, dataFolder, tell);
  }

  /** Returns a browser in which a member of a museum with the collection is logged in. */
  public static Visitor signIn(DemoMember member, URI museum, Path dataFolder) {
    return new DemoAudience(museum, new Progress(dataFolder.resolve("demo.properties")))
        .visitor(member);
  }

  /** Publishes only these memes of the collection. */
  static void hang(
      URI museum,
      List<DemoMeme> memes,
      Function<DemoMeme, DemoMember> uploader,
      DemoCurator curator,
      Path dataFolder,
      Consumer<String> tell) {
    try {
      var progress = new Progress(dataFolder.resolve("demo.properties"));
      List<DemoMeme> missing =
          memes.stream().filter(meme -> !DemoHanging.isDone(meme, progress)).toList();
      if (!missing.isEmpty()) {
        var hanging =
            new DemoHanging(
                museum, new DemoAudience(museum, progress), uploader, curator, progress, PATIENCE);
        publishMissing(hanging, memes.size(), missing, progress, tell);
      }
    } catch (PageException | UncheckedIOException e) {
      tell.accept(
          "The demo collection is not complete; the next start continues. " + e.getMessage());
    }
  }

  private static void publishMissing(
      DemoHanging hanging,
      int all,
      List<DemoMeme> missing,
      Progress progress,
      Consumer<String> tell) {
    int done = all - missing.size();
    Supplier<byte[]> picture = drawn(missing.get(0), progress);
    for (int i = 0; i < missing.size(); i++) {
      Supplier<byte[]> next =
          i + 1 < missing.size() ? drawn(missing.get(i + 1), progress) : picture;
      hanging.hang(missing.get(i), picture);
      picture = next;
      done++;
      if (done % LINE_EVERY == 0 || done == all) {
        tell.accept("Hanging the demo collection: " + done + " of " + all);
      }
    }
  }

  /** Starts drawing the next picture while the one before it is uploaded and examined. */
  private static Supplier<byte[]> drawn(DemoMeme meme, Progress progress) {
    if (progress.recall("view." + meme.fileName()).isPresent()) {
      return meme::draw;
    }
    CompletableFuture<byte[]> drawing = CompletableFuture.supplyAsync(meme::draw);
    return () -> finished(drawing);
  }

  private static byte[] finished(CompletableFuture<byte[]> drawing) {
    try {
      return drawing.join();
    } catch (CompletionException e) {
      throw new PageException(
          "This Java cannot draw pictures; it may lack fonts: install fontconfig and a font.", e);
    }
  }
}
