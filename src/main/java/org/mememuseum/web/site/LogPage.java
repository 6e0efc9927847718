package org.mememuseum.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mememuseum.Page;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.PublicLog;
import org.mememuseum.meme.MemeId;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** {@code /log}: what the staff did, without the names of members. */
@Named
@RequestScoped
public class LogPage {
  private static final int SIZE = 50;
  private static final Set<Action> ABOUT_MEMES =
      Set.of(Action.DECISION, Action.ANSWER_APPEAL, Action.DISMISS_REPORTS, Action.UPHOLD_REPORTS);

  private PublicLog log;
  private PathParameter pathParameter;
  private Phrases phrases;
  private Page<Activity> page;

  protected LogPage() {}

  @Inject
  public LogPage(PublicLog log, PathParameter pathParameter, Phrases phrases) {
    this.log = log;
    this.pathParameter = pathParameter;
    this.phrases = phrases;
  }

  @PostConstruct
  void load() {
    page = log.find(pathParameter.after(), SIZE);
  }

  public List<Line> getLines() {
    return page.items().stream().map(this::line).toList();
  }

  private Line line(Activity activity) {
    String action = activity.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Line(
        phrases.moment(activity.at()),
        phrases.word("action." + action),
        activity
            .subject()
            .filter(id -> ABOUT_MEMES.contains(activity.action()))
            .map(MemeId::new)
            .map(meme -> new Link(meme.accessionNumber(), Links.to(meme)))
            .orElse(new Link("", "")),
        outcome(activity));
  }

  // The details of other actions may quote what was said about a member.
  private static String outcome(Activity activity) {
    return switch (activity.action()) {
      case DECISION, ANSWER_APPEAL -> activity.details();
      default -> "";
    };
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.LOG.path(), page.next());
  }

  /** A line of the log. */
  public record Line(Moment at, String action, Link subject, String outcome) {}
}
