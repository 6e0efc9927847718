package org.mememuseum.web.meme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
  private DetailsForm detailsForm;
  private Boolean open;

  protected ViewCorrection() {}

  @Inject
  public ViewCorrection(
      CurrentMember me, Corrections corrections, ViewPage viewPage, DetailsForm detailsForm) {
    this.me = me;
    this.corrections = corrections;
    this.viewPage = viewPage;
    this.detailsForm = detailsForm;
  }

  @PostConstruct
  void load() {
    detailsForm.fill(viewPage.meme().details());
  }

  /** Returns whether the viewer may correct the meme. */
  public boolean isOpen() {
    if (open == null) {
      open = me.find().filter(viewer -> corrections.isOpen(viewPage.meme(), viewer)).isPresent();
    }
    return open;
  }

  /** Returns the fields; the page fills them before what was entered is put in. */
  public DetailsForm getDetails() {
    return detailsForm;
  }

  /** Corrects the meme, and sends it to a curator again. */
  public void correct() {
    var meme = viewPage.meme().id();
    corrections.correct(meme, detailsForm.entered(), me.get());
    SeeOther.at(Links.to(meme), "corrected");
  }
}
