package org.mememuseum.demo;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mememuseum.demo.DemoComments.Remark;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.demo.hang.Page;
import org.mememuseum.demo.hang.PageException;
import org.mememuseum.demo.hang.Progress;
import org.mememuseum.demo.hang.Visitor;

/** Publishes one meme: uploads it, waits until it is public, then adds likes and comments. */
final class DemoHanging {
  private static final Pattern VIEW = Pattern.compile("/view/[A-Za-z0-9-]+");
  private static final String HELD = "state--held";
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final URI museum;
  private final DemoAudience audience;
  private final Function<DemoMeme, DemoMember> uploader;
  private final DemoCurator curator;
  private final Visitor stranger;
  private final Progress progress;
  private final Duration patience;

  DemoHanging(
      URI museum,
      DemoAudience audience,
      Function<DemoMeme, DemoMember> uploader,
      DemoCurator curator,
      Progress progress,
      Duration patience) {
    this.museum = museum;
    this.audience = audience;
    this.uploader = uploader;
    this.curator = curator;
    this.stranger = new Visitor(museum);
    this.progress = progress;
    this.patience = patience;
  }

  /** Tells whether nothing is left to do for the meme. */
  static boolean isDone(DemoMeme meme, Progress progress) {
    return progress.recall("done." + meme.fileName()).isPresent();
  }

  /** Does what is left to do; asks for the picture only if it must be uploaded. */
  void hang(DemoMeme meme, Supplier<byte[]> picture) {
    String path = progress.recall("view." + meme.fileName()).orElseGet(() -> upload(meme, picture));
    awaitPublic(meme, path);
    like(meme, path);
    comment(meme, path);
    progress.remember("done." + meme.fileName(), "yes");
  }

  private String upload(DemoMeme meme, Supplier<byte[]> picture) {
    Visitor owner = owner(meme);
    String begun = "begun." + meme.fileName();
    if (progress.recall(begun).isPresent()) {
      // An earlier run may have ended between the upload and recording it.
      List<String> earlier = findAmong(owner, meme, owner.open("/dashboard"));
      if (!earlier.isEmpty()) {
        return remembered(meme, earlier.get(0));
      }
    }
    progress.remember(begun, "yes");
    Page answer = send(owner, meme, picture.get());
    List<String> paths = findAmong(owner, meme, answer);
    if (paths.isEmpty()) {
      paths = findAmong(owner, meme, owner.open("/dashboard"));
    }
    if (paths.isEmpty()) {
      throw new PageException(
          "The museum did not take “" + meme.title() + "” (status " + answer.status() + ").");
    }
    return remembered(meme, paths.get(0));
  }

  private Visitor owner(DemoMeme meme) {
    return audience.visitor(uploader.apply(meme));
  }

  private static Page send(Visitor owner, DemoMeme meme, byte[] picture) {
    Page page = owner.open("/upload");
    var form =
        page.form("Upload")
            .type("Title", meme.title())
            .type("Description", meme.description())
            .type("Tags", String.join(", ", meme.tags()))
            .choose("Category", meme.category())
            .press("Upload");
    String field =
        form.nameOf("Picture")
            .orElseThrow(() -> new PageException("The upload page has no field “Picture”."));
    var files = new Multipart().file(field, meme.fileName(), meme.format().contentType(), picture);
    return owner.submit(page, form, files);
  }

  /** Returns the path of the meme's page if the given page is it or links to it. */
  private List<String> findAmong(Visitor owner, DemoMeme meme, Page page) {
    Set<String> paths = new LinkedHashSet<>();
    Matcher link = VIEW.matcher(page.address().getPath() + " " + page.html());
    while (link.find()) {
      paths.add(link.group());
    }
    return paths.stream()
        .filter(path -> !isOfAnother(path))
        .filter(path -> owner.open(path).says(meme.title()))
        .limit(1)
        .toList();
  }

  private boolean isOfAnother(String path) {
    return DemoMemes.all().stream()
        .anyMatch(
            meme -> progress.recall("view." + meme.fileName()).filter(path::equals).isPresent());
  }

  private String remembered(DemoMeme meme, String path) {
    progress.remember("view." + meme.fileName(), path);
    return path;
  }

  private void awaitPublic(DemoMeme meme, String path) {
    long end = System.nanoTime() + patience.toNanos();
    while (stranger.open(path).status() != 200) {
      if (owner(meme).open(path).html().contains(HELD) && !curator.approve(museum, path)) {
        throw new PageException(
            "This museum holds pictures for a curator; approve “" + meme.title() + "” first.");
      }
      if (System.nanoTime() > end) {
        throw new PageException(
            "“"
                + meme.title()
                + "” was not shown to the public within "
                + patience.toSeconds()
                + " s.");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private void like(DemoMeme meme, String path) {
    String key = "likes." + meme.fileName();
    List<DemoMember> likers = DemoComments.likersOf(meme);
    for (int i = progress.count(key); i < likers.size(); i++) {
      Visitor member = audience.visitor(likers.get(i));
      Page page = member.open(path);
      if (page.offers("Like")) {
        accepted(member.submit(page, page.form("Like").press("Like")), "a like");
      }
      progress.remember(key, String.valueOf(i + 1));
    }
  }

  private void comment(DemoMeme meme, String path) {
    String key = "comments." + meme.fileName();
    List<Remark> remarks = DemoComments.on(meme);
    for (int i = progress.count(key); i < remarks.size(); i++) {
      Visitor member = audience.visitor(remarks.get(i).author());
      Page page = member.open(path);
      String text = remarks.get(i).text();
      if (!page.says(text)) {
        var form = page.form("Comment").type("Comment", text).press("Comment");
        accepted(member.submit(page, form), "a comment");
      }
      progress.remember(key, String.valueOf(i + 1));
    }
  }

  private static void accepted(Page answer, String action) {
    if (answer.status() >= 400) {
      throw new PageException(
          "The museum refused "
              + action
              + " at "
              + answer.address().getPath()
              + " (status "
              + answer.status()
              + ").");
    }
  }
}
