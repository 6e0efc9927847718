package org.mememuseum.web.meme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.Review;
import org.mememuseum.reaction.Likes;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PageQuery;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.ReturnPath;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Phrases;

/**
 * {@code /view/{id}}: one meme, if the viewer may see it. {@link ViewComments} has its comments.
 */
@Named
@RequestScoped
public class ViewPage {
  private PathParameter pathParameter;
  private CurrentMember me;
  private Gallery gallery;
  private Likes likes;
  private Visits visits;
  private MemeViews memeViews;
  private BrowsedListings browsedListings;
  private ReturnPath returnPath;
  private Review review;
  private Phrases phrases;
  private HttpServletRequest request;
  private Map<String, String> parameters;
  private Meme meme;
  private MemeView memeView;
  private Content content;
  private BrowsedListing browsed;

  protected ViewPage() {}

  @Inject
  public ViewPage(
      PathParameter pathParameter,
      CurrentMember me,
      Gallery gallery,
      Likes likes,
      Visits visits,
      MemeViews memeViews,
      BrowsedListings browsedListings,
      ReturnPath returnPath,
      Review review,
      Phrases phrases,
      HttpServletRequest request,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.gallery = gallery;
    this.likes = likes;
    this.visits = visits;
    this.memeViews = memeViews;
    this.browsedListings = browsedListings;
    this.returnPath = returnPath;
    this.review = review;
    this.phrases = phrases;
    this.request = request;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    meme = gallery.getVisible(pathParameter.memeId(), me.find());
    memeView = memeViews.of(meme);
    content =
        new Content(
            memeView.address(),
            memeView.details(),
            memeView.picture(),
            memeView.facts(),
            meme.isPublic());
    browsed = browsedListings.of(meme, parameters.get(Links.IN));
    PageQuery.keep(browsed.query(), request);
    if (!"POST".equals(request.getMethod())) {
      visits.note(meme, request);
    }
    if ("GET".equals(request.getMethod())) {
      me.markRead(meme.id());
    }
  }

  /** Likes the meme, or removes the like, according to the form's {@code wish}. */
  public void react() {
    if ("unlike".equals(parameters.get("wish"))) {
      likes.unlike(meme.id(), me.get());
    } else {
      likes.like(meme.id(), me.get());
    }
    SeeOther.at(href());
  }

  /** Withdraws the meme. */
  public void withdraw() {
    gallery.withdraw(meme.id(), me.get());
    SeeOther.at(Route.DASHBOARD.path(), "deleted");
  }

  /** Returns the meme. */
  Meme meme() {
    return meme;
  }

  /** Returns the listing from which the visitor came. */
  BrowsedListing browsed() {
    return browsed;
  }

  /** Returns the path of this page, from which one goes on along the same listing. */
  String href() {
    return browsed.to(meme.id());
  }

  public MemeView getMemeView() {
    return memeView;
  }

  /** Returns what the page shows of the meme to everybody in the same way, without numbers. */
  public Content getContent() {
    return content;
  }

  /** Returns the moderation status, or nothing if the meme is public. */
  public List<StatusView> getStatus() {
    return isPublic() ? List.of() : List.of(memeView.status());
  }

  /** Returns whether the viewer waits for a decision on their own meme. */
  public boolean isWaiting() {
    return (meme.status() == Status.PENDING || meme.status() == Status.HELD)
        && me.find().filter(meme::isBy).isPresent();
  }

  /** Returns whether everybody may see the meme. */
  public boolean isPublic() {
    return meme.isPublic();
  }

  /** Returns the like button; nothing if the meme is not public. */
  public List<Reactions> getReactions() {
    if (!isPublic()) {
      return List.of();
    }
    var member = me.find();
    return List.of(
        new Reactions(
            href(),
            member.isPresent(),
            member.filter(this::isLiked).isPresent(),
            member.isPresent() ? "" : returnPath.getLogin()));
  }

  // Form submissions evaluate it in earlier phases, too, and usually end in a redirect.
  private boolean isLiked(Member viewer) {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
        && likes.isLiked(meme.id(), viewer);
  }

  /** Returns the link to the meme in the console; nothing for those who are not staff. */
  public List<Link> getForStaff() {
    return me
        .find()
        .filter(member -> member.role().isStaff())
        .map(staff -> new Link(phrases.word("button.decide"), Route.CASE.at(meme.id())))
        .stream()
        .toList();
  }

  /** Returns the page to report the meme; nothing for its owner, or if it is not public. */
  public List<String> getReportHref() {
    return isPublic() && me.find().filter(meme::isBy).isEmpty()
        ? List.of(Route.REPORT.at(meme.id()))
        : List.of();
  }

  /** Returns the last decision on a meme that is not public, for its owner and the staff. */
  public List<DecisionView> getDecision() {
    if (isPublic() || meme.status() == Status.PENDING) {
      return List.of();
    }
    return review.findLast(meme, me.get()).map(last -> DecisionView.of(last, phrases)).stream()
        .toList();
  }

  /** Returns the page on which the viewer may edit the meme; nothing if they may not. */
  public List<String> getEditHref() {
    return me.find().filter(meme::isEditableBy).isPresent()
        ? List.of(Route.EDIT.at(meme.id()))
        : List.of();
  }

  /** Returns the page and the title for the owner's delete button; nothing for others. */
  public List<Link> getWithdrawal() {
    return me
        .find()
        .filter(meme::isBy)
        .map(owner -> new Link(memeView.details().title(), href()))
        .stream()
        .toList();
  }

  /**
   * What changes often, and depends on the viewer.
   *
   * @param href the path of the page
   * @param member whether the viewer is logged in
   * @param login the link to the login page; empty for a member
   */
  public record Reactions(String href, boolean member, boolean liked, String login) {}

  /**
   * What of a meme changes rarely.
   *
   * @param address the absolute URL of its page
   * @param open whether everybody may see the meme
   */
  public record Content(
      String address,
      MemeView.Details details,
      MemeView.PictureView picture,
      MemeView.Facts facts,
      boolean open) {}
}
