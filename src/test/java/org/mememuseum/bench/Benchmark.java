package org.mememuseum.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mememuseum.demo.DemoCollection;
import org.mememuseum.demo.DemoCurator;
import org.mememuseum.demo.DemoMember;
import org.mememuseum.launch.TestMuseum;

/**
 * Measures the hall and a meme's page against static files of the same bytes on the same server in
 * the same run, and against a Flask program if gunicorn is installed; prints a table. Clients and
 * server share the machine.
 */
public final class Benchmark {
  private static final int CONNECTIONS = 32;
  private static final int ROUNDS = 3;
  private static final int UPLOADERS = 3;
  private static final Duration WARM_UP = seconds("bench.warm-up", 15);
  private static final Duration MEASURED = seconds("bench.seconds", 10);
  private static final Pattern VIEW = Pattern.compile("/view/[0-9a-f-]{36}");

  private final TestMuseum museum;
  private final GcLog collector;
  private final PrintStream out;

  private Benchmark(TestMuseum museum, GcLog collector, PrintStream out) {
    this.museum = museum;
    this.collector = collector;
    this.out = out;
  }

  /**
   * Runs everything; takes about four minutes. System properties: {@code bench.java} names the Java
   * home of the server, {@code bench.options} more JVM options for it, {@code bench.warm-up} and
   * {@code bench.seconds} how long each address is warmed up and measured.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var java = Bench.java();
    var collector = new GcLog(Files.createTempFile("gc", ".log"));
    String[] options =
        (System.getProperty("bench.options", "") + " " + collector.option()).strip().split("\\s+");
    try (var museum =
        TestMuseum.empty("bench", settings -> settings.on(java).withJvmOptions(options))) {
      long start = System.nanoTime();
      museum.start();
      System.out.printf(
          Locale.ROOT,
          "Java %s, database and server up in %.1f s%n",
          java.feature(),
          (System.nanoTime() - start) / 1e9);
      new Benchmark(museum, collector, System.out).run();
    } finally {
      Files.delete(collector.file());
    }
  }

  private void run() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("bench");
    var admin = new DemoCurator(TestMuseum.ADMIN_EMAIL, TestMuseum.ADMIN_PASSWORD);
    DemoCollection.hangByOne(museum.address(), admin, folder, out::println);
    try (var flask = FlaskTwin.start().orElse(null)) {
      if (flask == null) {
        out.println("NO GUNICORN on the PATH: not measured beside Flask.");
      }
      measure(pages(flask));
      new MemberPages(memberPages(), cookie(folder), collector, out)
          .measure(Optional.ofNullable(flask), WARM_UP, MEASURED);
    }
    out.printf(Locale.ROOT, "Memory before uploads: %s%n", memory());
    upload();
  }

  private void measure(Map<String, URI> pages) throws IOException {
    warmUp(pages);
    Map<String, Load.Result> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      pages.forEach(
          (name, address) ->
              best.merge(
                  name,
                  new Load(address, CONNECTIONS).run(MEASURED),
                  (first, second) -> first.perSecond() > second.perSecond() ? first : second));
    }
    report(best);
  }

  private Map<String, URI> memberPages() throws IOException, InterruptedException {
    var hall = museum.address().resolve("/");
    Map<String, URI> pages = new LinkedHashMap<>();
    pages.put("hall", hall);
    pages.put("view", view(bytesOf(hall)));
    pages.put("dashboard", hall.resolve("/dashboard"));
    return pages;
  }

  // The cookie of the member who owns all memes.
  private String cookie(Path folder) {
    return DemoCollection.signIn(DemoMember.CURIOUS_VISITOR, museum.address(), folder).cookies();
  }

  private void upload() throws IOException {
    var uploaders = new Uploaders(museum.address(), UPLOADERS);
    for (var picture : BigPictures.all()) {
      var time = uploaders.upload(picture);
      out.printf(
          Locale.ROOT,
          "%d at once upload a %s of 52 megapixels, %.1f MB, in %.1f s: %s%n",
          UPLOADERS,
          picture.kind(),
          picture.bytes().length / 1e6,
          time.toMillis() / 1e3,
          memory());
    }
  }

  private String memory() throws IOException {
    long server = museum.server().pid();
    return Memory.resident(server) + " MB now, " + Memory.peak(server) + " MB at most";
  }

  private Map<String, URI> pages(FlaskTwin flask) throws IOException, InterruptedException {
    var hall = museum.address().resolve("/");
    byte[] hallBytes = bytesOf(hall);
    var view = view(hallBytes);
    var files = Map.of("hall.html", hallBytes, "view.html", bytesOf(view));
    var twin = StaticTwin.deploy(museum.address(), deployments(), files);
    Map<String, URI> pages = new LinkedHashMap<>();
    pages.put("static file of the hall's bytes", twin.resolve("hall.html"));
    pages.put("hall, 24 memes", hall);
    if (flask != null) {
      pages.put("hall by Flask", flask.resolve("/"));
    }
    pages.put("static file of the view's bytes", twin.resolve("view.html"));
    pages.put("view", view);
    if (flask != null) {
      pages.put("view by Flask", flask.resolve("/view/7"));
    }
    return pages;
  }

  private URI view(byte[] hall) throws IOException {
    var matcher = VIEW.matcher(new String(hall));
    if (!matcher.find()) {
      throw new IOException("nothing hangs in the hall");
    }
    return museum.address().resolve(matcher.group());
  }

  private void warmUp(Map<String, URI> pages) {
    pages.values().forEach(address -> new Load(address, CONNECTIONS).run(WARM_UP));
  }

  private void report(Map<String, Load.Result> best) throws IOException {
    out.println("| page | requests/s | of the static file | p50 ms | p99 ms |");
    out.println("|---|---:|---:|---:|---:|");
    double twin = 1;
    for (var row : best.entrySet()) {
      var result = row.getValue();
      twin = row.getKey().startsWith("static") ? result.perSecond() : twin;
      out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.0f %% | %.1f | %.1f |%n",
          row.getKey(),
          result.perSecond(),
          100 * result.perSecond() / twin,
          result.milliseconds(0.5),
          result.milliseconds(0.99));
    }
  }

  private static Duration seconds(String property, int usual) {
    return Duration.ofSeconds(Integer.getInteger(property, usual));
  }

  private Path deployments() {
    return museum.pictures().resolveSibling("server").resolve("deployments");
  }

  private static byte[] bytesOf(URI page) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray())
        .body();
  }
}
