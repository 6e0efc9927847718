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
import java.util.function.Supplier;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.UploadLimits;
import org.mememuseum.upload.UploadService;
import org.mememuseum.web.faces.InvalidForm;
import org.mememuseum.web.http.TemporaryFolder;
import org.mememuseum.web.meme.DetailsForm;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.SeeOther;

/** {@code /upload}: the upload form. */
@Named
@RequestScoped
public class UploadPage {
  private CurrentMember me;
  private UploadService uploadService;
  private Supplier<UploadLimits> limits;
  private TemporaryFolder temporary;
  private DetailsForm detailsForm;
  private Part picture;

  protected UploadPage() {}

  @Inject
  public UploadPage(
      CurrentMember me,
      UploadService uploadService,
      Supplier<UploadLimits> limits,
      TemporaryFolder temporary,
      DetailsForm detailsForm) {
    this.me = me;
    this.uploadService = uploadService;
    this.limits = limits;
    this.temporary = temporary;
    this.detailsForm = detailsForm;
  }

  /** Uploads the picture, and redirects to the meme's page, which shows its status. */
  public void upload() {
    try (var folder = UploadFolder.open(temporary.path())) {
      var meme =
          uploadService.receive(
              folder.save(picture), folder.workFolder(), detailsForm.entered(), me.get());
      SeeOther.at(Links.to(meme.id()), "uploaded");
    }
  }

  /** Checks the picture if other fields are invalid. */
  public void check() {
    InvalidForm.check(form -> form.value("picture", Part.class).ifPresent(this::checkPicture));
  }

  private void checkPicture(Part part) {
    try (var folder = UploadFolder.open(temporary.path())) {
      uploadService.check(folder.save(part), folder.workFolder(), me.get());
    }
  }

  /** Returns the message key for a missing picture: none was chosen, or the file is empty. */
  public String getMissing() throws IOException, ServletException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var part = ((HttpServletRequest) external.getRequest()).getPart("picture");
    boolean chosen = part != null && !String.valueOf(part.getSubmittedFileName()).isBlank();
    return chosen ? "picture.empty" : "picture.required";
  }

  /** Returns the known formats that are not accepted. */
  public List<OtherFormat> getOtherFormats() {
    return List.of(OtherFormat.values());
  }

  public UploadLimits getLimits() {
    return limits.get();
  }

  public Part getPicture() {
    return picture;
  }

  public void setPicture(Part picture) {
    this.picture = picture;
  }
}
