package org.mememuseum.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Measures pages as a member gets them, each rendered anew. For comparison it measures the same
 * pages of the Flask program on the same connections in the same run.
 */
final class MemberPages {
  private static final List<Integer> CONNECTIONS = List.of(8, 32, 128);
  private static final int ROUNDS = 2;

  private final Map<String, URI> museum;
  private final String cookie;
  private final GcLog collector;
  private final PrintStream out;

  /**
   * @param museum the pages by name
   * @param cookie of a logged-in member
   */
  MemberPages(Map<String, URI> museum, String cookie, GcLog collector, PrintStream out) {
    this.museum = museum;
    this.cookie = cookie;
    this.collector = collector;
    this.out = out;
  }

  /** A page's best round. */
  private record Row(Load.Result load, GcLog.Collected collected) {
    Row better(Row other) {
      return load.perSecond() > other.load.perSecond() ? this : other;
    }
  }

  /** Measures everything and prints a table. */
  void measure(Optional<FlaskTwin> flask, Duration warmUp, Duration time) throws IOException {
    for (URI page : museum.values()) {
      new Load(page, CONNECTIONS.get(1), cookie).run(warmUp);
    }
    out.println(
        "| page, signed in | connections | requests/s | of Flask's | p50 ms | p99 ms"
            + " | kB allocated | collections young, full |");
    out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (int connections : CONNECTIONS) {
      Map<String, Row> rows = new LinkedHashMap<>();
      Map<String, Double> twin = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (var page : museum.entrySet()) {
          rows.merge(page.getKey(), run(page.getValue(), connections, time), Row::better);
          if (flask.isPresent()) {
            var address = flask.get().resolve(FlaskTwin.pathOf(page.getKey()));
            var load = new Load(address, connections, flask.get().cookie()).run(time);
            twin.merge(page.getKey(), load.perSecond(), Math::max);
          }
        }
      }
      rows.forEach((name, row) -> print(name, connections, row, twin.get(name)));
    }
  }

  private Row run(URI page, int connections, Duration time) throws IOException {
    int mark = collector.mark();
    var load = new Load(page, connections, cookie).run(time);
    return new Row(load, collector.since(mark));
  }

  private void print(String name, int connections, Row row, Double twin) {
    var load = row.load();
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %s | %.1f | %.1f | %.0f | %d, %d |%n",
        name,
        connections,
        load.perSecond(),
        twin == null ? "" : String.format(Locale.ROOT, "%.2f", load.perSecond() / twin),
        load.milliseconds(0.5),
        load.milliseconds(0.99),
        (double) row.collected().kilobytes() / load.latencies().length,
        row.collected().young(),
        row.collected().full());
  }
}
