package org.mememuseum.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mememuseum.Page;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.notification.Notice;
import org.mememuseum.notification.Notices;
import org.mememuseum.route.Route;
import org.mememuseum.web.gallery.Tone;
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
  private static final int SIZE = 60;
  private static final int MAX_THUMBS = 6;
  private static final Set<Notice.Kind> ABOUT_COMMENTS =
      EnumSet.of(Notice.Kind.COMMENTED, Notice.Kind.REPLIED, Notice.Kind.MENTIONED);

  private PathParameter pathParameter;
  private CurrentMember me;
  private Notices notices;
  private Phrases phrases;
  private Texts texts;
  private Gallery gallery;
  private Page<List<Notice>> page;
  private Map<MemeId, Meme> memes;

  protected NoticesPage() {}

  @Inject
  public NoticesPage(
      PathParameter pathParameter,
      CurrentMember me,
      Notices notices,
      Gallery gallery,
      Phrases phrases,
      Texts texts) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.notices = notices;
    this.gallery = gallery;
    this.phrases = phrases;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    page = notices.find(me.get(), pathParameter.after(), SIZE);
    var shown =
        page.items().stream()
            .flatMap(group -> group.stream().limit(MAX_THUMBS))
            .map(Notice::meme)
            .collect(Collectors.toSet());
    memes = gallery.findVisible(shown, me.get());
  }

  /** Marks all notices as read. */
  public void markRead() {
    notices.markAllRead(me.get());
    SeeOther.at(Route.NOTICES.path(), "noticesRead");
  }

  /** Returns whether there are unread notices. */
  public boolean isUnread() {
    return me.getUnreadNotices() > 0
        || page.items().stream().anyMatch(group -> !group.get(0).read());
  }

  public List<Line> getLines() {
    return page.items().stream().map(this::line).toList();
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.NOTICES.path(), page.next());
  }

  private Line line(List<Notice> group) {
    var notice = group.get(0);
    String key = "notices." + notice.kind().name().toLowerCase(Locale.ROOT);
    boolean isComment = ABOUT_COMMENTS.contains(notice.kind());
    String details = isComment ? notice.details() : phrases.reasons(notice.reasons());
    if (group.size() > 1) {
      String count = phrases.number(group.size());
      return line(
          group,
          "",
          texts.sentence("notices.pictures", count),
          Route.DASHBOARD.path(),
          texts.sentence(key + ".many", details));
    }
    String sentence = texts.sentence(key, details);
    return line(
        group,
        isComment ? sentence : "",
        notice.title(),
        Links.to(notice.meme()) + (isComment ? "#comments" : ""),
        isComment ? "" : sentence);
  }

  private Line line(List<Notice> group, String before, String title, String href, String after) {
    var thumbs =
        group.stream()
            .limit(MAX_THUMBS)
            .flatMap(notice -> Optional.ofNullable(memes.get(notice.meme())).stream())
            .map(meme -> Thumb.of(meme, group.size() > 1))
            .toList();
    int more = group.size() - MAX_THUMBS;
    return new Line(
        before,
        title,
        href,
        after,
        phrases.moment(group.get(0).createdAt()),
        !group.get(0).read(),
        thumbs,
        more > 0 ? texts.sentence("notices.more", phrases.number(more)) : "");
  }

  /**
   * A notice as the page shows it: a sentence around its meme's title, or around their number.
   *
   * @param before the text before the title; may be empty
   * @param after the text after the title; may be empty
   * @param more how many memes it is about beyond the thumbnails; empty if none
   */
  public record Line(
      String before,
      String title,
      String href,
      String after,
      Moment at,
      boolean unread,
      List<Thumb> thumbs,
      String more) {
    public String getStyle() {
      return "notice"
          + (unread ? " notice--unread" : "")
          + (thumbs.size() > 1 ? " notice--many" : "");
    }
  }

  /**
   * A picture.
   *
   * @param href the page of its meme; empty if the title beside it leads there
   * @param alt the title; empty if it stands beside it
   */
  public record Thumb(String href, String src, RenditionSize size, String tone, String alt) {
    static Thumb of(Meme meme, boolean linked) {
      return new Thumb(
          linked ? Links.to(meme.id()) : "",
          Links.to(meme.id(), Rendition.THUMB),
          meme.picture().sizeOf(Rendition.THUMB),
          Tone.of(meme.picture()),
          linked ? meme.details().title().text() : "");
    }
  }
}
