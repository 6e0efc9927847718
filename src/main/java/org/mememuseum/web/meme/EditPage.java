package org.mememuseum.web.meme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mememuseum.meme.EditConflictException;
import org.mememuseum.meme.Meme;
import org.mememuseum.moderation.Edits;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;

/** {@code /edit/{id}}: the owner of a meme changes what they wrote about it. */
@Named
@RequestScoped
public class EditPage {
  private static final String VERSION = "version";

  private CurrentMember me;
  private Edits edits;
  private DetailsForm detailsForm;
  private MemeViews memeViews;
  private PathParameter pathParameter;
  private Map<String, String> parameters;
  private Meme meme;

  protected EditPage() {}

  @Inject
  public EditPage(
      CurrentMember me,
      Edits edits,
      DetailsForm detailsForm,
      MemeViews memeViews,
      PathParameter pathParameter,
      @RequestParameterMap Map<String, String> parameters) {
    this.me = me;
    this.edits = edits;
    this.detailsForm = detailsForm;
    this.memeViews = memeViews;
    this.pathParameter = pathParameter;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    meme = edits.get(pathParameter.memeId(), me.get());
    detailsForm.fill(meme.details());
  }

  /**
   * Changes the meme.
   *
   * @throws EditConflictException if the form showed other details than the meme has by now
   */
  public void save() {
    if (!getVersion().equals(parameters.get(VERSION))) {
      throw new EditConflictException();
    }
    boolean held = edits.edit(meme.id(), meme.details(), detailsForm.entered(), me.get());
    SeeOther.at(Links.to(meme.id()), held ? "editHeld" : "edited");
  }

  /** Returns the fields; the page fills them before what was entered is put in. */
  public DetailsForm getDetails() {
    return detailsForm;
  }

  public MemeView getMemeView() {
    return memeViews.of(meme);
  }

  /** Returns what tells the details that the form shows from others. */
  public String getVersion() {
    return meme.details().version();
  }

  /** Returns whether new words take the meme off the wall until a curator has seen them. */
  public boolean isHolding() {
    return meme.isPublic() && edits.holds(me.get());
  }
}
