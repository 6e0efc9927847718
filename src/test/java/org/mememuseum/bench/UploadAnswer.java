package org.mememuseum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mememuseum.Await;
import org.mememuseum.aws.Call;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.demo.hang.Page;
import org.mememuseum.demo.hang.Visitor;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;
import org.mememuseum.picture.Pictures;

/**
 * Measures how long an upload takes until it is answered, while every call to Amazon's services
 * takes 150 ms: by the museum, which examines afterwards, and by a program that makes the same
 * calls one after the other before it answers. Both alternate in one run.
 */
public final class UploadAnswer {
  private static final Duration DELAY = Duration.ofMillis(150);
  private static final int WARM_UPS = Integer.getInteger("bench.warm-up", 200);
  private static final int MEASURED = Integer.getInteger("bench.uploads", 30);
  private static final byte[] PICTURE = Pictures.jpeg(800, 600);

  private final TestMuseum museum;
  private final Visitor visitor;
  private final InOneRequest inOneRequest;
  private final List<Duration> imageTimes = new ArrayList<>();
  private List<Call> calls = new ArrayList<>();
  private Map<String, Long> museumsCalls = Map.of();
  private Map<String, Long> othersCalls = Map.of();

  private UploadAnswer(TestMuseum museum, InOneRequest inOneRequest) {
    this.museum = museum;
    this.inOneRequest = inOneRequest;
    this.visitor = new Visitor(museum.address());
  }

  /**
   * Runs everything; takes about four minutes. The system properties {@code bench.warm-up} and
   * {@code bench.uploads} tell how many uploads warm up and how many are measured.
   */
  public static void main(String[] arguments) throws IOException {
    try (var museum = TestMuseum.emptyOnAws("upload-answer", SharedMuseum.GENEROUS).start();
        var inOneRequest = new InOneRequest(museum.aws())) {
      new UploadAnswer(museum, inOneRequest).run();
    }
  }

  private void run() throws IOException {
    logIn();
    for (int i = 0; i < WARM_UPS; i++) {
      byMuseum("Warming up " + i);
      inOneRequest("Warming up " + i);
    }
    museum.aws().delay(DELAY);
    imageTimes.clear();
    List<Duration> museums = new ArrayList<>();
    List<Duration> others = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      museums.add(byMuseum("Number " + i));
      others.add(inOneRequest("Number " + i));
    }
    report(museums, others);
  }

  private void logIn() {
    Page loginPage = visitor.open("/login");
    var form =
        loginPage
            .form("Log in")
            .type("E-mail", TestMuseum.ADMIN_EMAIL)
            .type("Password", TestMuseum.ADMIN_PASSWORD)
            .press("Log in");
    visitor.submit(loginPage, form);
  }

  /** Uploads to the museum. After the measured time it waits until operators were told. */
  private Duration byMuseum(String title) {
    Page page = visitor.open("/upload");
    var form = page.form("Upload").type("Title", title).type("Tags", "measured").press("Upload");
    String field = form.nameOf("Picture").orElseThrow();
    var file = new Multipart().file(field, "picture.jpg", "image/jpeg", PICTURE);
    museum.aws().takeCalls();
    Duration duration = visitor.timed(page, form, file);
    calls = new ArrayList<>();
    Await.until("operators were told", this::isTold);
    museumsCalls = counted(calls);
    return duration;
  }

  private boolean isTold() {
    calls.addAll(museum.aws().takeCalls());
    return calls.stream().anyMatch(call -> call.operation().equals("Publish"));
  }

  private Duration inOneRequest(String title) throws IOException {
    Path folder = Files.createDirectories(museum.pictures().resolve(title));
    Path file = Files.write(folder.resolve("upload"), PICTURE);
    Path work = Files.createDirectory(folder.resolve("work"));
    museum.aws().takeCalls();
    long start = System.nanoTime();
    imageTimes.add(inOneRequest.upload(file, work, title));
    var duration = Duration.ofNanos(System.nanoTime() - start);
    othersCalls = counted(museum.aws().takeCalls());
    return duration;
  }

  private static Map<String, Long> counted(List<Call> calls) {
    return calls.stream()
        .filter(call -> !call.isInBackground())
        .collect(Collectors.groupingBy(Call::operation, TreeMap::new, Collectors.counting()));
  }

  private void report(List<Duration> museums, List<Duration> others) {
    System.out.println("Calls of the museum:  " + museumsCalls);
    System.out.println("Calls in one request: " + othersCalls);
    System.out.println("| upload | fastest | median | slowest |");
    System.out.println("|---|---:|---:|---:|");
    line("answered by the museum", museums);
    line("all in one request", others);
    line("of both, the work on the picture", imageTimes);
    double ratio = (double) median(others).toNanos() / median(museums).toNanos();
    System.out.printf(Locale.ROOT, "Answered %.2f times sooner, by the medians.%n", ratio);
  }

  private static void line(String name, List<Duration> times) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d ms | %d ms | %d ms |%n",
        name,
        Collections.min(times).toMillis(),
        median(times).toMillis(),
        Collections.max(times).toMillis());
  }

  private static Duration median(List<Duration> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
