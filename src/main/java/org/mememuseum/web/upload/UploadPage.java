package org.mememuseum.web.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.UploadLimits;
import org.mememuseum.upload.UploadService;
import org.mememuseum.web.http.TemporaryFolder;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.SeeOther;

/** {@code /upload}: where pictures come in. */
@Named
@RequestScoped
public class UploadPage {
  private CurrentMember me;
  private UploadService reception;
  private UploadLimits limits;
  private TemporaryFolder temporary;
  private Part picture;
  private Title title;
  private Description description = Description.NONE;
  private Tags tags = Tags.NONE;
  private Category category = Category.OTHER;

  protected UploadPage() {}

  @Inject
  public UploadPage(
      CurrentMember me, UploadService reception, UploadLimits limits, TemporaryFolder temporary) {
    this.me = me;
    this.reception = reception;
    this.limits = limits;
    this.temporary = temporary;
  }

  /** Takes the picture in, and shows it to its owner on its way to the wall. */
  public void upload() {
    var details = new MemeDetails(title, description, tags, category);
    try (var folder = UploadFolder.open(temporary.path())) {
      var meme = reception.receive(folder.save(picture), folder.workFolder(), details, me.get());
      SeeOther.at(Links.to(meme.id()), "uploaded");
    }
  }

  /** Returns the key of what to say when no picture came: none was chosen, or an empty file. */
  public String getMissing() throws IOException, ServletException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var sent = ((HttpServletRequest) external.getRequest()).getPart("picture");
    boolean chosen = sent != null && !String.valueOf(sent.getSubmittedFileName()).isBlank();
    return chosen ? "picture.empty" : "picture.required";
  }

  /** Returns what is refused by name. */
  public List<OtherFormat> getOtherFormats() {
    return List.of(OtherFormat.values());
  }

  public UploadLimits getLimits() {
    return limits;
  }

  public Part getPicture() {
    return picture;
  }

  public void setPicture(Part picture) {
    this.picture = picture;
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
