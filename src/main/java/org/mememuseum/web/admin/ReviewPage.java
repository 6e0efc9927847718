package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Review;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeViews;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;

/** {@code /admin/review}: the held memes for curators to decide on, longest waiting first. */
@Named
@RequestScoped
public class ReviewPage {
  private static final int SIZE = 10;

  private PathParameter pathParameter;
  private CurrentMember me;
  private Review review;
  private MemeViews memeViews;
  private Phrases phrases;
  private Map<String, String> parameters;
  private Page<Review.Case> page;
  private String reason;

  protected ReviewPage() {}

  @Inject
  public ReviewPage(
      PathParameter pathParameter,
      CurrentMember me,
      Review review,
      MemeViews memeViews,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.review = review;
    this.memeViews = memeViews;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    page = review.findOpen(me.get(), pathParameter.after(), SIZE);
  }

  /** Approves the meme whose button was pressed. */
  public void approve() {
    review.approve(requestedMeme(), me.get());
    SeeOther.at(Route.REVIEW.path(), "approved");
  }

  /** Rejects the meme whose button was pressed, for the reason typed beside it. */
  public void reject() {
    review.reject(requestedMeme(), me.get(), reason);
    SeeOther.at(Route.REVIEW.path(), "rejected");
  }

  /** Has the meme whose button was pressed examined again. */
  public void examineAgain() {
    review.examineAgain(requestedMeme(), me.get());
    SeeOther.at(Route.REVIEW.path(), "examinedAgain");
  }

  /** Has all memes examined again whose examination failed. */
  public void examineFailedAgain() {
    review.examineFailedAgain(me.get());
    SeeOther.at(Route.REVIEW.path(), "allExaminedAgain");
  }

  /** Returns whether the page has memes that are held because their examination failed. */
  public boolean isUnexamined() {
    return page.items().stream().anyMatch(Review.Case::isUnexamined);
  }

  public List<ReviewCase> getCases() {
    return page.items().stream()
        .map(item -> ReviewCase.of(item, memeViews.of(item.meme()), draft(item), phrases))
        .toList();
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(Route.REVIEW.path(), page.next());
  }

  /** Returns whether the page has no memes. */
  public boolean isBare() {
    return page.items().isEmpty();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /**
   * Returns the reason typed for a case that is no longer on the page, because somebody else
   * decided it meanwhile; empty if there is none.
   */
  public String getOrphanedReason() {
    boolean shown = page.items().stream().anyMatch(item -> draft(item).isPresent());
    return shown || reason == null ? "" : reason.strip();
  }

  private MemeId requestedMeme() {
    return MemeId.parse(parameters.get("row")).orElseThrow(NotFoundException::new);
  }

  // Keeps the reason of a refused decision in its field.
  private Optional<String> draft(Review.Case item) {
    return Optional.ofNullable(reason)
        .filter(text -> item.meme().id().toString().equals(parameters.get("row")));
  }
}
