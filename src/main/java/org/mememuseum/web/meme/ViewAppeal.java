package org.mememuseum.web.meme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.mememuseum.moderation.Appeal;
import org.mememuseum.moderation.Appeals;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** The appeal of a rejected meme's owner, on {@code /view/{id}}. */
@Named
@RequestScoped
public class ViewAppeal {
  private CurrentMember me;
  private Appeals appeals;
  private Phrases phrases;
  private ViewPage viewPage;
  private Optional<Appeals.Standpoint> standpoint;
  private String words;

  protected ViewAppeal() {}

  @Inject
  public ViewAppeal(CurrentMember me, Appeals appeals, Phrases phrases, ViewPage viewPage) {
    this.me = me;
    this.appeals = appeals;
    this.phrases = phrases;
    this.viewPage = viewPage;
  }

  /** Returns whether the viewer may appeal. */
  public boolean isOpen() {
    return find().filter(Appeals.Standpoint::appealable).isPresent();
  }

  /** Returns the appeal that the viewer made; nothing if there is none. */
  public List<View> getAll() {
    return find().flatMap(Appeals.Standpoint::appeal).map(this::view).stream().toList();
  }

  /** Appeals with the words typed. */
  public void appeal() {
    var meme = viewPage.meme().id();
    appeals.appeal(meme, me.get(), words);
    SeeOther.at(Links.to(meme), "appealed");
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  private Optional<Appeals.Standpoint> find() {
    if (standpoint == null) {
      standpoint = me.find().flatMap(viewer -> appeals.find(viewPage.meme(), viewer));
    }
    return standpoint;
  }

  private View view(Appeal appeal) {
    var answer = appeal.answer();
    return new View(
        phrases.moment(appeal.at()),
        appeal.words(),
        answer.map(Appeal.Answer::words).orElse(""),
        answer.map(said -> phrases.moment(said.at())).orElse(new Moment("", "")));
  }

  /**
   * An appeal.
   *
   * @param answer empty while it is open
   */
  public record View(Moment at, String words, String answer, Moment answeredAt) {}
}
