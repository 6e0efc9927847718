package org.mememuseum.web.admin;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mememuseum.statistics.Counter;
import org.mememuseum.statistics.Statistics;
import org.mememuseum.web.text.Phrases;

/**
 * A count over some days, with a bar for each.
 *
 * @param id for the label of the chart
 * @param sum over all days
 * @param bars none if there is only one day
 * @param rows the same as a table
 * @param details the page with each of them; empty if there is none
 */
public record Figure(
    String id, String label, String sum, List<Bar> bars, List<Row> rows, String details) {
  /** The width and the height of a chart, in its own units. */
  public static final int WIDTH = 300;

  /** The height of a chart, in its own units. */
  public static final int HEIGHT = 60;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  public Figure {
    bars = List.copyOf(bars);
    rows = List.copyOf(rows);
  }

  static Figure of(Counter counter, Statistics.Period period, String details, Phrases phrases) {
    var days = period.days();
    long maximum = days.stream().mapToLong(day -> day.count(counter)).max().orElse(0);
    List<Bar> bars =
        days.size() < 2
            ? List.of()
            : IntStream.range(0, days.size())
                .mapToObj(i -> Bar.of(i, days.size(), days.get(i).count(counter), maximum))
                .toList();
    return new Figure(
        counter.slug(),
        phrases.word("counter." + counter.slug()),
        phrases.number(period.sum(counter)),
        bars,
        days.stream()
            .map(day -> new Row(DAY.format(day.date()), phrases.number(day.count(counter))))
            .toList(),
        details);
  }

  /** A bar of the chart, in its own units. */
  public record Bar(int x, int y, int width, int height) {
    private static Bar of(int position, int bars, long count, long maximum) {
      int left = position * WIDTH / bars;
      int right = (position + 1) * WIDTH / bars;
      // What is not zero is to be seen.
      int height = count == 0 ? 0 : (int) Math.max(2, count * HEIGHT / maximum);
      return new Bar(left, HEIGHT - height, Math.max(1, right - left - 2), height);
    }
  }

  /** A row of the table. */
  public record Row(String day, String count) {}
}
