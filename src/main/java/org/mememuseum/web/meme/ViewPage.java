package org.mememuseum.web.meme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.reaction.Likes;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;

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
  private HttpServletRequest request;
  private Map<String, String> parameters;
  private Meme meme;
  private MemeView memeView;
  private Boolean liked;

  protected ViewPage() {}

  @Inject
  public ViewPage(
      PathParameter pathParameter,
      CurrentMember me,
      Gallery gallery,
      Likes likes,
      Visits visits,
      MemeViews memeViews,
      HttpServletRequest request,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.gallery = gallery;
    this.likes = likes;
    this.visits = visits;
    this.memeViews = memeViews;
    this.request = request;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    meme = gallery.getVisible(pathParameter.memeId(), me.find());
    memeView = memeViews.of(meme);
  }

  /** Counts the visit. */
  public void visit() {
    visits.note(meme, request);
  }

  /** Likes the meme, or removes the like, according to the form's {@code wish}. */
  public void react() {
    if ("unlike".equals(parameters.get("wish"))) {
      likes.unlike(meme.id(), me.get());
    } else {
      likes.like(meme.id(), me.get());
    }
    SeeOther.at(memeView.href());
  }

  /** Withdraws the meme. */
  public void withdraw() {
    gallery.withdraw(meme.id(), me.get());
    SeeOther.at(Route.DASHBOARD.path(), "deleted");
  }

  public MemeView getMemeView() {
    return memeView;
  }

  /** Returns whether everybody may see the meme. */
  public boolean isPublic() {
    return meme.isPublic();
  }

  /** Returns whether the viewer owns the meme. */
  public boolean isOwn() {
    return me.find().filter(meme::isBy).isPresent();
  }

  /** Returns whether the viewer likes the meme; queried at most once, on first use. */
  public boolean isLiked() {
    if (liked == null) {
      liked =
          isPublic() && me.find().filter(member -> likes.isLiked(meme.id(), member)).isPresent();
    }
    return liked;
  }

  /** Returns the link to the next newer meme. */
  public String getPrevious() {
    return Route.NEWER.at(meme.id());
  }

  /** Returns the link to the next older meme. */
  public String getNext() {
    return Route.OLDER.at(meme.id());
  }
}
