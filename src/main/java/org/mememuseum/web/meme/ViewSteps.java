package org.mememuseum.web.meme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.route.Route;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Phrases;

/**
 * The links on {@code /view/{id}} to the neighbours in the listing from which the visitor came.
 * Which memes these are is looked up when a link is followed; only at an end, which {@code ?end=}
 * names, this page looks whether it still is one.
 */
@Named
@RequestScoped
public class ViewSteps {
  static final String END = "end";
  static final String NEWEST = "newest";
  static final String OLDEST = "oldest";

  private ViewPage viewPage;
  private Discovery discovery;
  private Phrases phrases;
  private HttpServletRequest request;

  protected ViewSteps() {}

  @Inject
  public ViewSteps(
      ViewPage viewPage, Discovery discovery, Phrases phrases, HttpServletRequest request) {
    this.viewPage = viewPage;
    this.discovery = discovery;
    this.phrases = phrases;
    this.request = request;
  }

  /** Returns the links. */
  public Steps getSteps() {
    var meme = viewPage.meme();
    var browsed = viewPage.browsed();
    String end = end(browsed);
    return new Steps(
        end.equals(NEWEST) ? "" : browsed.from(meme.id(), Route.NEWER),
        end.equals(OLDEST) ? "" : browsed.from(meme.id(), Route.OLDER),
        end.isEmpty() ? "" : phrases.fill("steps." + end, browsed.place()),
        browsed.page(),
        browsed.query().isEmpty(),
        browsed.isChance());
  }

  private String end(BrowsedListing browsed) {
    var meme = viewPage.meme();
    String named = request.getParameter(END);
    if (NEWEST.equals(named)) {
      return discovery.findNewer(browsed.listing(), meme).isEmpty() ? NEWEST : "";
    }
    if (OLDEST.equals(named)) {
      return discovery.findOlder(browsed.listing(), meme).isEmpty() ? OLDEST : "";
    }
    return "";
  }

  /**
   * The links to the neighbours.
   *
   * @param newer empty at this end of the listing
   * @param older empty at this end of the listing
   * @param end the sentence that tells that it is an end; empty if it is none
   * @param listing the page of the listing
   * @param hall whether it is the hall, to which every page has a link
   * @param chance whether the visitor came by chance
   */
  public record Steps(
      String newer, String older, String end, Link listing, boolean hall, boolean chance) {}
}
