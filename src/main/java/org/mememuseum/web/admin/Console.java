package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mememuseum.moderation.OpenCases;
import org.mememuseum.operations.Queues;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Navigation;
import org.mememuseum.web.text.Phrases;

/** Makes the sidebar of the console, with the pages that the viewer may open. */
@Named
@RequestScoped
public class Console {
  private static final List<Route> PAGES =
      List.of(
          Route.ADMIN,
          Route.REVIEW,
          Route.REPORTS,
          Route.MEMBERS,
          Route.ACTIVITY,
          Route.POLICY,
          Route.QUEUES,
          Route.SETTINGS);
  private static final int MAX_COUNT = 100;

  private CurrentMember me;
  private OpenCases openCases;
  private Queues queues;
  private Phrases phrases;
  private final Map<Route, String> counts = new EnumMap<>(Route.class);

  protected Console() {}

  @Inject
  public Console(CurrentMember me, OpenCases openCases, Queues queues, Phrases phrases) {
    this.me = me;
    this.openCases = openCases;
    this.queues = queues;
    this.phrases = phrases;
  }

  /**
   * Returns the sidebar.
   *
   * @param current the path of the page
   */
  public Sidebar at(String current) {
    return new Sidebar(
        PAGES.stream()
            .filter(page -> page.audience().admits(me.get().role()))
            .map(page -> entry(page, current))
            .toList());
  }

  /** Returns the pages with something that waits for the viewer. */
  public List<Entry> getWaiting() {
    return at("").entries().stream()
        .filter(entry -> !entry.count().isEmpty())
        .map(this::withWhatWaits)
        .toList();
  }

  // The page of the queues has more than what waits there.
  private Entry withWhatWaits(Entry entry) {
    return entry.href().equals(Route.QUEUES.path())
        ? new Entry(
            phrases.word("queues.deadLetters"),
            entry.href() + "#dead-letters",
            entry.current(),
            entry.count())
        : entry;
  }

  private Entry entry(Route page, String current) {
    String label = phrases.word("console." + page.name().toLowerCase(Locale.ROOT));
    return new Entry(label, page.path(), page.path().equals(current), counted(page));
  }

  // A page with a form asks several times.
  private String counted(Route page) {
    return counts.computeIfAbsent(page, this::count);
  }

  private String count(Route page) {
    int waiting =
        switch (page) {
          case REVIEW -> openCases.count(me.get()).review();
          case REPORTS -> openCases.count(me.get()).reports();
          case QUEUES -> queues.countDeadLetters(me.get(), MAX_COUNT);
          default -> 0;
        };
    return Navigation.counted(waiting);
  }

  /** The sidebar: a link to each page. */
  public record Sidebar(List<Entry> entries) {
    public Sidebar {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A page of the console.
   *
   * @param current whether it is shown
   * @param count how many things wait there, such as "99+"; empty if none does
   */
  public record Entry(String label, String href, boolean current, String count) {}
}
