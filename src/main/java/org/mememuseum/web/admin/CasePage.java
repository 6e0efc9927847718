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
import org.mememuseum.UuidV7;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Review;
import org.mememuseum.route.Route;
import org.mememuseum.web.meme.MemeViews;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Phrases;

/** {@code /admin/review/{id}}: a meme of any status, with everything that was decided on it. */
@Named
@RequestScoped
public class CasePage {
  private PathParameter pathParameter;
  private CurrentMember me;
  private Review review;
  private MemeViews memeViews;
  private Phrases phrases;
  private Map<String, String> parameters;
  private Review.Case found;
  private String reason;

  protected CasePage() {}

  @Inject
  public CasePage(
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
    found = review.get(me.get(), pathParameter.memeId());
  }

  /** Returns the case, as a list of one. */
  public List<ReviewCase> getFiles() {
    return List.of(
        ReviewCase.of(found, memeViews.of(found.meme()), Optional.ofNullable(reason), phrases));
  }

  public String getTitle() {
    return found.meme().details().title().text();
  }

  /** Approves the meme. */
  public void approve() {
    review.approve(id(), me.get());
    leave("approved");
  }

  /** Rejects the meme, for the reason typed. */
  public void reject() {
    review.reject(id(), me.get(), reason);
    leave("rejected");
  }

  /** Has the meme examined again. */
  public void examineAgain() {
    review.examineAgain(id(), me.get());
    leave("examinedAgain");
  }

  /** Takes the meme down, for the reason typed. */
  public void takeDown() {
    review.takeDown(id(), me.get(), reason);
    leave("takenDown");
  }

  /** Undoes the decision that was the last one when the page was shown. */
  public void undo() {
    var last = UuidV7.parse(parameters.get("decision")).orElseThrow(NotFoundException::new);
    review.undo(id(), last, me.get());
    leave("undone");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  private MemeId id() {
    return found.meme().id();
  }

  private void leave(String said) {
    SeeOther.at(Route.CASE.at(id()), said);
  }
}
