package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.mememuseum.activity.Action;
import org.mememuseum.moderation.BudgetReport;
import org.mememuseum.route.Route;
import org.mememuseum.statistics.Counter;
import org.mememuseum.statistics.ServerFacts;
import org.mememuseum.statistics.Statistics;
import org.mememuseum.web.health.Health;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** {@code /admin}: what happened today or in the last 7 or 30 days, and what runs here. */
@Named
@RequestScoped
public class OverviewPage {
  private static final List<Integer> DAYS = List.of(1, 7, Statistics.MAX_DAYS);
  private static final List<Counter> SHOWN =
      List.of(
          Counter.UPLOADS,
          Counter.APPROVALS,
          Counter.HOLDS,
          Counter.REJECTIONS,
          Counter.TAKE_DOWNS,
          Counter.MEMBERS,
          Counter.LIKES,
          Counter.COMMENTS,
          Counter.VIEWS,
          Counter.FAILED_LOG_INS);
  private static final String FAILED_LOG_INS =
      Route.ACTIVITY.path() + "?action=" + ActivityQuery.slug(Action.FAILED_LOG_IN);
  private static final String BUILD = "/META-INF/maven/org.mememuseum/meme-museum/pom.properties";

  private HttpServletRequest request;
  private CurrentMember me;
  private Statistics statistics;
  private BudgetReport budget;
  private Health health;
  private ServerFacts facts;
  private Phrases phrases;
  private Texts texts;
  private Statistics.Period period;
  private String down;

  protected OverviewPage() {}

  @Inject
  public OverviewPage(
      HttpServletRequest request,
      CurrentMember me,
      Statistics statistics,
      BudgetReport budget,
      Health health,
      ServerFacts facts,
      Phrases phrases,
      Texts texts) {
    this.request = request;
    this.me = me;
    this.statistics = statistics;
    this.budget = budget;
    this.health = health;
    this.facts = facts;
    this.phrases = phrases;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    period = statistics.get(me.get(), days());
    down = String.join(", ", health.check().down());
  }

  private int days() {
    return DAYS.stream()
        .filter(days -> days.toString().equals(request.getParameter("days")))
        .findAny()
        .orElse(DAYS.get(1));
  }

  /** Returns the periods that can be shown. */
  public List<Choice> getPeriods() {
    return DAYS.stream()
        .map(
            days ->
                new Choice(
                    texts.sentence("overview.days", days),
                    Route.ADMIN.path() + "?days=" + days,
                    days == days()))
        .toList();
  }

  /** A link to a period. */
  public record Choice(String label, String href, boolean current) {}

  public List<Figure> getFigures() {
    return SHOWN.stream()
        .map(counter -> Figure.of(counter, period, details(counter), phrases))
        .toList();
  }

  private String details(Counter counter) {
    return counter == Counter.FAILED_LOG_INS && isAdmin() ? FAILED_LOG_INS : "";
  }

  /** Returns whether no picture can be examined any more today; known to admins only. */
  public boolean isBudgetSpent() {
    return isAdmin() && budget.find(me.get()).filter(BudgetReport.Today::isSpent).isPresent();
  }

  /** Returns the health checks of this server that are down; empty if all are up. */
  public String getDown() {
    return down;
  }

  private boolean isAdmin() {
    return me.get().role().isAdmin();
  }

  /** Returns single numbers with their names. */
  public List<Fact> getNumbers() {
    return List.of(
        fact("overview.median", time(0.5)),
        fact("overview.p95", time(0.95)),
        fact(
            "overview.stored",
            phrases.size(Math.max(0, period.totals().getOrDefault(Counter.STORED_BYTES, 0L)))));
  }

  private String time(double share) {
    return period
        .verdictTime(share)
        .map(time -> texts.sentence("overview.within", seconds(time)))
        .orElse(phrases.word("overview.none"));
  }

  private static long seconds(Duration time) {
    return time.toSeconds();
  }

  /** Returns what runs here. */
  public List<Fact> getServer() {
    return Stream.of(
            fact("server.version", version()),
            fact("server.node", facts.node()),
            fact("server.startedAt", phrases.second(facts.startedAt()).text()),
            fact("server.backend", facts.backend()),
            fact("server.store", facts.store()),
            fact("server.notifying", facts.notifying()),
            fact("server.java", Runtime.version().toString()))
        .toList();
  }

  private Fact fact(String key, String value) {
    return new Fact(phrases.word(key), value);
  }

  // The build tool adds the file to the archive.
  private String version() {
    try (var file = request.getServletContext().getResourceAsStream(BUILD)) {
      var build = new Properties();
      if (file != null) {
        build.load(file);
      }
      return build.getProperty("version", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A name and its value. */
  public record Fact(String name, String value) {}
}
