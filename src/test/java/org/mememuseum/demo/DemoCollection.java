package org.mememuseum.demo;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
   * Hangs what does not hang yet: registers the demo members, uploads the memes one at a time,
   * likes and comments. Takes minutes at most; a finished collection costs no request at all.
   *
   * <p>Progress, with the members' generated passwords, is kept in {@code demo.properties} in the
   * data folder, readable by its owner alone: after an interruption the next call continues. It
   * belongs to the museum's database; one without the other hangs the collection twice or never.
   *
   * <p>Never throws for a museum that answers badly: one sentence goes to {@code out} instead.
   *
   * @param museum the museum's root, such as {@code http://localhost:8080/}
   */
  public static void hang(URI museum, Path dataFolder, PrintStream out) {
    hang(museum, DemoMemes.all(), dataFolder, out);
  }

  /** Returns a browser in which a member of a museum with the collection is signed in. */
  public static Visitor signIn(DemoMember member, URI museum, Path dataFolder) {
    return new DemoAudience(museum, new Progress(dataFolder.resolve("demo.properties")))
        .visitor(member);
  }

  /** Hangs these memes of the collection only. */
  static void hang(URI museum, List<DemoMeme> memes, Path dataFolder, PrintStream out) {
    try {
      var progress = new Progress(dataFolder.resolve("demo.properties"));
      List<DemoMeme> left =
          memes.stream().filter(meme -> !DemoHanging.isDone(meme, progress)).toList();
      if (!left.isEmpty()) {
        hangRest(museum, memes.size(), left, progress, out);
      }
    } catch (PageException | UncheckedIOException e) {
      out.println(
          "The demo collection is not complete; the next start continues. " + e.getMessage());
    }
  }

  private static void hangRest(
      URI museum, int all, List<DemoMeme> left, Progress progress, PrintStream out) {
    var audience = new DemoAudience(museum, progress);
    var hanging = new DemoHanging(audience, new Visitor(museum), progress, PATIENCE);
    int done = all - left.size();
    Supplier<byte[]> picture = drawn(left.get(0), progress);
    for (int i = 0; i < left.size(); i++) {
      Supplier<byte[]> next = i + 1 < left.size() ? drawn(left.get(i + 1), progress) : picture;
      hanging.hang(left.get(i), picture);
      picture = next;
      done++;
      if (done % LINE_EVERY == 0 || done == all) {
        out.println("Hanging the demo collection: " + done + " of " + all);
      }
    }
  }

  /** Begins to draw the next picture while the one before it is on its way to the wall. */
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
