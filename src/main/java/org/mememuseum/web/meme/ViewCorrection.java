package org.mememuseum.web.meme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.moderation.Corrections;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.SeeOther;

/** The form on {@code /view/{id}} by which the owner of a rejected meme corrects it. */
@Named
@RequestScoped
public class ViewCorrection {
  private CurrentMember me;
  private Corrections corrections;
  private ViewPage viewPage;
  private Title title;
  private Description description;
  private Tags tags;
  private Category category;
  private Boolean open;

  protected ViewCorrection() {}

  @Inject
  public ViewCorrection(CurrentMember me, Corrections corrections, ViewPage viewPage) {
    this.me = me;
    this.corrections = corrections;
    this.viewPage = viewPage;
  }

  @PostConstruct
  void load() {
    var details = viewPage.meme().details();
    title = details.title();
    description = details.description();
    tags = details.tags();
    category = details.category();
  }

  /** Returns whether the viewer may correct the meme. */
  public boolean isOpen() {
    if (open == null) {
      open = me.find().filter(viewer -> corrections.isOpen(viewPage.meme(), viewer)).isPresent();
    }
    return open;
  }

  /** Corrects the meme, and sends it to a curator again. */
  public void correct() {
    var meme = viewPage.meme().id();
    corrections.correct(meme, new MemeDetails(title, description, tags, category), me.get());
    SeeOther.at(Links.to(meme), "corrected");
  }

  public Title getTitle() {
    return title;
  }

  public void setTitle(Title title) {
    this.title = title;
  }

  public Description getDescription() {
    return description;
  }

  public void setDescription(Description description) {
    this.description = description;
  }

  public Tags getTags() {
    return tags;
  }

  public void setTags(Tags tags) {
    this.tags = tags;
  }

  public Category getCategory() {
    return category;
  }

  public void setCategory(Category category) {
    this.category = category;
  }
}
