package org.mememuseum.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeView;
import org.mememuseum.web.meme.MemeViews;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;

/** {@code /dashboard}: a member's own memes with their status, newest first. */
@Named
@RequestScoped
public class DashboardPage {
  private static final int SIZE = 20;

  private PathParameter pathParameter;
  private CurrentMember me;
  private Gallery gallery;
  private MemeViews memeViews;
  private Map<String, String> parameters;
  private Page<Meme> page;

  protected DashboardPage() {}

  @Inject
  public DashboardPage(
      PathParameter pathParameter,
      CurrentMember me,
      Gallery gallery,
      MemeViews memeViews,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.gallery = gallery;
    this.memeViews = memeViews;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    page = gallery.findOwn(me.get(), pathParameter.after(), SIZE);
  }

  /**
   * Withdraws the meme whose button was pressed.
   *
   * @throws NotFoundException if the request names no meme
   */
  public void delete() {
    var meme = MemeId.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
    gallery.withdraw(meme, me.get());
    SeeOther.at(Route.DASHBOARD.path(), "deleted");
  }

  /** Returns whether there are no memes on the page. */
  public boolean isBare() {
    return page.items().isEmpty();
  }

  public List<MemeView> getMemes() {
    return page.items().stream().map(memeViews::of).toList();
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.DASHBOARD.path(), page.next());
  }
}
