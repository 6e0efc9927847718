package org.mememuseum.release;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.mememuseum.Await;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.demo.hang.Page;
import org.mememuseum.demo.hang.Visitor;
import org.mememuseum.picture.Pictures;

/** Eight visitors who open pages one after the other; one of them is a member who uploads. */
final class Load implements AutoCloseable {
  private static final int READERS = 7;
  private static final List<String> PAGES =
      List.of("/", "/about", "/register", "/feed.xml", "/random");

  private final URI museum;
  private final ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final Map<String, String> uploaded = new ConcurrentHashMap<>();
  private final Visitor member;
  private volatile boolean ended;

  private Load(URI museum) {
    this.museum = museum;
    this.member = join(museum);
  }

  /** Begins. */
  static Load on(URI museum) {
    var load = new Load(museum);
    for (int i = 0; i < READERS; i++) {
      var visitor = new Visitor(museum);
      load.threads.execute(() -> load.repeat(number -> load.read(visitor, number)));
    }
    load.threads.execute(() -> load.repeat(load::upload));
    return load;
  }

  private static Visitor join(URI museum) {
    var visitor = new Visitor(museum);
    Page page = visitor.open("/register");
    visitor.submit(
        page,
        page.form("Register")
            .type("E-mail", "uploader@update.invalid")
            .type("Name", "uploader")
            .type("Password", "hung with care")
            .press("Register"));
    return visitor;
  }

  /** What one visitor does again and again. */
  private interface Turn {
    void run(int number);
  }

  private void repeat(Turn turn) {
    for (int number = 0; !ended; number++) {
      try {
        turn.run(number);
      } catch (RuntimeException failure) {
        failures.add(failure.toString());
      }
    }
  }

  private void read(Visitor visitor, int number) {
    String path = PAGES.get(number % PAGES.size());
    check(path, visitor.open(path));
  }

  private void upload(int number) {
    Page form = member.open("/upload");
    check("/upload", form);
    String title = "During the update " + number;
    var fields = form.form("Upload").type("Title", title).press("Upload");
    String picture = fields.nameOf("Picture").orElseThrow();
    Page answer =
        member.submit(
            form,
            fields,
            new Multipart().file(picture, "picture.png", "image/png", Pictures.png(200, 150)));
    check("POST /upload", answer);
    uploaded.put(title, answer.address().getPath());
  }

  private void check(String path, Page answer) {
    requests.incrementAndGet();
    if (answer.status() != 200) {
      failures.add(path + " " + answer.status());
    }
  }

  void awaitFirstUpload() {
    Await.until("the first upload", () -> !uploaded.isEmpty());
  }

  /** Returns how many requests were answered. */
  int requests() {
    return requests.get();
  }

  /** Returns what went wrong. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** Returns the titles of uploads whose page is not there for the member. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    uploaded.forEach(
        (title, path) -> {
          if (!member.open(path).says(title)) {
            missing.add(title);
          }
        });
    return missing;
  }

  /** Ends and waits for the answers to what was asked. */
  @Override
  public void close() {
    ended = true;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        failures.add("a visitor waits for more than a minute");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
