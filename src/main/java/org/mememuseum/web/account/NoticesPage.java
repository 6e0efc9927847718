package org.mememuseum.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.mememuseum.Page;
import org.mememuseum.notification.Notice;
import org.mememuseum.notification.Notices;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** {@code /notices}: what a member was told, newest first. */
@Named
@RequestScoped
public class NoticesPage {
  private static final int SIZE = 30;

  private PathParameter place;
  private CurrentMember me;
  private Notices notices;
  private Phrases phrases;
  private Texts texts;
  private Page<Notice> page;

  protected NoticesPage() {}

  @Inject
  public NoticesPage(
      PathParameter place, CurrentMember me, Notices notices, Phrases phrases, Texts texts) {
    this.place = place;
    this.me = me;
    this.notices = notices;
    this.phrases = phrases;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    page = notices.find(me.get(), place.after(), SIZE);
  }

  /** Makes sure that everything is there before a page is begun. */
  public void visit() {
    // Loading is all.
  }

  /** Marks all as read. */
  public void markRead() {
    notices.markAllRead(me.get());
    SeeOther.at(Route.NOTICES.path(), "noticesRead");
  }

  /** Returns whether there is something to mark: the unread are the newest, and so on the page. */
  public boolean isUnread() {
    return page.items().stream().anyMatch(notice -> !notice.read());
  }

  public List<Line> getLines() {
    return page.items().stream().map(this::line).toList();
  }

  /** Returns where the list goes on; empty at its end. */
  public String getNext() {
    return place.onward(Route.NOTICES.path(), page.next());
  }

  private Line line(Notice notice) {
    String key = "notices." + notice.kind().name().toLowerCase(Locale.ROOT);
    String sentence = texts.sentence(key, notice.details());
    boolean commented = notice.kind() == Notice.Kind.COMMENTED;
    return new Line(
        commented ? sentence : "",
        notice.title(),
        Links.to(notice.meme()) + (commented ? "#comments" : ""),
        commented ? "" : sentence,
        phrases.moment(notice.createdAt()),
        !notice.read());
  }

  /**
   * A notice as the page shows it: a sentence around the title of the meme it is about.
   *
   * @param before the sentence up to the title; may be empty
   */
  public record Line(
      String before, String title, String href, String after, Moment at, boolean unread) {
    public String getStyle() {
      return unread ? "notice notice--unread" : "notice";
    }
  }
}
