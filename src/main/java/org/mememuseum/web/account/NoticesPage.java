package org.mememuseum.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/** {@code /notices}: a member's notices, newest first. */
@Named
@RequestScoped
public class NoticesPage {
  private static final int SIZE = 30;
  private static final Set<Notice.Kind> ABOUT_COMMENTS =
      EnumSet.of(Notice.Kind.COMMENTED, Notice.Kind.REPLIED, Notice.Kind.MENTIONED);

  private PathParameter pathParameter;
  private CurrentMember me;
  private Notices notices;
  private Phrases phrases;
  private Texts texts;
  private Page<Notice> page;

  protected NoticesPage() {}

  @Inject
  public NoticesPage(
      PathParameter pathParameter,
      CurrentMember me,
      Notices notices,
      Phrases phrases,
      Texts texts) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.notices = notices;
    this.phrases = phrases;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    page = notices.find(me.get(), pathParameter.after(), SIZE);
  }

  /** Marks all notices as read. */
  public void markRead() {
    notices.markAllRead(me.get());
    SeeOther.at(Route.NOTICES.path(), "noticesRead");
  }

  /**
   * Returns whether the page has unread notices. Unread ones are the newest, so the first page has
   * them.
   */
  public boolean isUnread() {
    return page.items().stream().anyMatch(notice -> !notice.read());
  }

  public List<Line> getLines() {
    return page.items().stream().map(this::line).toList();
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.NOTICES.path(), page.next());
  }

  private Line line(Notice notice) {
    String key = "notices." + notice.kind().name().toLowerCase(Locale.ROOT);
    boolean isComment = ABOUT_COMMENTS.contains(notice.kind());
    String details = isComment ? notice.details() : phrases.reasons(notice.reasons());
    String sentence = texts.sentence(key, details);
    return new Line(
        isComment ? sentence : "",
        notice.title(),
        Links.to(notice.meme()) + (isComment ? "#comments" : ""),
        isComment ? "" : sentence,
        phrases.moment(notice.createdAt()),
        !notice.read());
  }

  /**
   * A notice as the page shows it: a sentence around its meme's title.
   *
   * @param before the text before the title; may be empty
   * @param after the text after the title; may be empty
   */
  public record Line(
      String before, String title, String href, String after, Moment at, boolean unread) {
    public String getStyle() {
      return unread ? "notice notice--unread" : "notice";
    }
  }
}
