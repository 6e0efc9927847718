package org.mememuseum.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mememuseum.Cursor;
import org.mememuseum.launch.TestMuseum;
import org.mememuseum.security.CursorSeal;
import org.mememuseum.security.MuseumKey;

/**
 * Measures the response times of pages in a museum of 10,000 memes and 100,000 lines of activity,
 * and in one of 1,000,000 memes and 10,000,000 lines, and prints a table. Requests are an admin's,
 * whose pages are never cached, one after the other. Then downloads a million lines of activity.
 */
public final class Growth {
  private static final int SMALL = 10_000;
  private static final int LARGE = 1_000_000;
  private static final int WARM_UPS = 300;
  private static final int ROUNDS = 5;
  private static final int ASKED_IN_A_ROUND = 60;
  // The museum's cursor key, so that the benchmark can build cursors to the middle of a listing.
  private static final byte[] KEY = new byte[32];
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

  private final HttpClient http = HttpClient.newHttpClient();
  private final TestMuseum museum;

  private Growth(TestMuseum museum) {
    this.museum = museum;
  }

  /** Runs everything; takes a few minutes, and 2 GB below {@code target}. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    var environment = Map.of("MUSEUM_SECRET", Base64.getEncoder().encodeToString(KEY));
    try (var museum = TestMuseum.empty("growth", environment).start()) {
      new Growth(museum).run();
    }
  }

  private void run() throws IOException, InterruptedException, SQLException {
    var multitude = new Multitude(museum.database());
    multitude.growTo(SMALL);
    Map<String, Double> small = measure(pages(SMALL));
    long start = System.nanoTime();
    multitude.growTo(LARGE);
    System.out.printf(
        Locale.ROOT, "Grown to %,d in %.0f s%n", LARGE, (System.nanoTime() - start) / 1e9);
    report(small, measure(pages(LARGE)));
    download();
  }

  private void download() throws IOException, InterruptedException {
    long start = System.nanoTime();
    var request = request("/admin/activity.csv?action=comment");
    long lines;
    try (var body = http.send(request, BodyHandlers.ofLines()).body()) {
      lines = body.count();
    }
    long server = museum.server().pid();
    System.out.printf(
        Locale.ROOT,
        "Downloaded %,d lines in %.0f s; resident: %d MB now, %d MB at most%n",
        lines,
        (System.nanoTime() - start) / 1e9,
        Memory.resident(server),
        Memory.peak(server));
  }

  private static Map<String, String> pages(int size) {
    int middle = size / 2 + 1;
    var halfway =
        new CursorSeal(new MuseumKey(KEY))
            .close(new Cursor(FIRST.plus(Duration.ofMinutes(middle)), Multitude.id(middle)));
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("hall", "/");
    pages.put("hall, from half way", "/?after=" + halfway);
    pages.put("tag on every meme", "/tag/common");
    pages.put("tag on every meme, from half way", "/tag/common?after=" + halfway);
    pages.put("tag on one in 100", "/tag/rare");
    pages.put("hall, most liked ever", "/?liked=ever");
    pages.put("category, most liked ever", "/category/science?liked=ever");
    pages.put("tag on one in 100, most liked ever", "/tag/rare?liked=ever");
    pages.put("category", "/category/science");
    pages.put("category, from half way", "/category/science?after=" + halfway);
    pages.put("a member's wall", "/by/name" + size / 100);
    pages.put("view", "/view/" + Multitude.id(middle));
    pages.put("overview", "/admin?days=30");
    pages.put("review", "/admin/review");
    pages.put("a case", "/admin/review/" + Multitude.id(middle));
    pages.put("reports", "/admin/reports");
    pages.put("queues", "/admin/queues");
    pages.put("settings", "/admin/settings");
    pages.put("members, by name", "/admin/members?q=name1");
    pages.put("page of a member", "/admin/members/" + Multitude.memberId(7));
    pages.put("activity", "/admin/activity");
    pages.put("activity, from half way", "/admin/activity?after=" + halfway);
    pages.put("activity of a person", "/admin/activity?person=name7");
    pages.put("activity on a meme", "/admin/activity?subject=" + Multitude.id(middle));
    pages.put("activity, one action", "/admin/activity?action=comment");
    pages.put("activity, action and person", "/admin/activity?action=comment&person=name7");
    return pages;
  }

  /** Returns the median time of each page, in milliseconds. */
  private Map<String, Double> measure(Map<String, String> pages)
      throws IOException, InterruptedException {
    for (String path : pages.values()) {
      times(path, WARM_UPS);
    }
    Map<String, double[]> all = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var page : pages.entrySet()) {
        double[] more = times(page.getValue(), ASKED_IN_A_ROUND);
        all.merge(page.getKey(), more, Growth::joined);
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    all.forEach((name, times) -> medians.put(name, median(times)));
    return medians;
  }

  private double[] times(String path, int requests) throws IOException, InterruptedException {
    var request = request(path);
    // A word that is on a page of this kind only if it shows something.
    String word = path.startsWith("/admin") ? "console__page" : "Number ";
    double[] times = new double[requests];
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      var answer = http.send(request, BodyHandlers.ofString());
      times[i] = (System.nanoTime() - start) / 1e6;
      if (answer.statusCode() != 200 || !answer.body().contains(word)) {
        throw new IOException(path + " shows nothing: " + answer.statusCode());
      }
    }
    return times;
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(museum.address().resolve("/") + path.substring(1)))
        .header("Cookie", "museum=" + Multitude.TOKEN)
        .build();
  }

  private static void report(Map<String, Double> small, Map<String, Double> large) {
    System.out.printf("| page | ms at %,d | ms at %,d | ratio |%n", SMALL, LARGE);
    System.out.println("|---|---:|---:|---:|");
    small.forEach(
        (name, before) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f |%n",
                name,
                before,
                large.get(name),
                large.get(name) / before));
  }

  private static double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
