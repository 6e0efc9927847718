package org.mememuseum.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mememuseum.bench.BigPictures.BigPicture;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.demo.hang.Page;
import org.mememuseum.demo.hang.PageException;
import org.mememuseum.demo.hang.Visitor;
import org.mememuseum.launch.TestMuseum;

/** Several browsers, all logged in as the admin, that upload pictures at the same time. */
final class Uploaders {
  private final List<Visitor> visitors = new ArrayList<>();

  /** Opens {@code count} browsers and logs each in. */
  Uploaders(URI museum, int count) {
    for (int i = 0; i < count; i++) {
      var person = new Visitor(museum);
      Page loginPage = person.open("/login");
      var form =
          loginPage
              .form("Log in")
              .type("E-mail", TestMuseum.ADMIN_EMAIL)
              .type("Password", TestMuseum.ADMIN_PASSWORD)
              .press("Log in");
      person.submit(loginPage, form);
      visitors.add(person);
    }
  }

  /**
   * Has all browsers upload this picture at once.
   *
   * @return the time until the last of them was answered
   */
  Duration upload(BigPicture picture) {
    long start = System.nanoTime();
    CompletableFuture.allOf(
            visitors.stream()
                .map(person -> CompletableFuture.runAsync(() -> upload(person, picture)))
                .toArray(CompletableFuture[]::new))
        .join();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void upload(Visitor person, BigPicture picture) {
    Page page = person.open("/upload");
    var form = page.form("Upload").type("Title", "Big " + picture.kind()).press("Upload");
    String field = form.nameOf("Picture").orElseThrow();
    var file =
        new Multipart().file(field, picture.fileName(), picture.contentType(), picture.bytes());
    Page answer = person.submit(page, form, file);
    if (!answer.says("Big " + picture.kind()) || answer.offers("Upload")) {
      throw new PageException("A " + picture.kind() + " was not taken (" + answer.status() + ").");
    }
  }
}
