package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mememuseum.route.Route;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.OrphanReview;
import org.mememuseum.upload.StoredFolder;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** The part of {@code /admin/queues} about pictures without a meme. */
@Named
@RequestScoped
public class OrphansPage {
  private CurrentMember me;
  private OrphanReview review;
  private Phrases phrases;
  private Map<String, String> parameters;
  private Optional<OrphanReview.Part> part = Optional.empty();
  private String folders;

  protected OrphansPage() {}

  @Inject
  public OrphansPage(
      CurrentMember me,
      OrphanReview review,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.me = me;
    this.review = review;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  /** Moves the listed pictures to the trash. */
  public void trash() {
    review.trash(me.get(), after(), listed());
    SeeOther.at(address(after()), "trashed");
  }

  // A forged folder is as good as none.
  private Set<ImageFolder> listed() {
    return Arrays.stream(folders == null ? new String[0] : folders.split(" "))
        .flatMap(path -> ImageFolder.parse(path).stream())
        .collect(Collectors.toSet());
  }

  /** Returns whether a part of the store was looked through. */
  public boolean isLooked() {
    return parameters.containsKey("look");
  }

  /** Returns where the part begins, as a path; empty for the beginning. */
  public String getAfter() {
    return after().map(ImageFolder::path).orElse("");
  }

  private Optional<ImageFolder> after() {
    return ImageFolder.parse(parameters.getOrDefault("from", ""));
  }

  public List<Orphan> getFound() {
    return part().orphans().stream().map(this::view).toList();
  }

  private Orphan view(StoredFolder stored) {
    return new Orphan(
        stored.folder().path(),
        stored.folder().meme().toString(),
        phrases.moment(stored.changedAt()));
  }

  /** Returns the link to the next part; empty at the end of the store. */
  public String getNext() {
    return part().next().map(folder -> address(Optional.of(folder))).orElse("");
  }

  private static String address(Optional<ImageFolder> after) {
    return Route.QUEUES.path()
        + "?look=1"
        + after.map(folder -> "&from=" + folder.path()).orElse("")
        + "#pictures";
  }

  // A page asks several times.
  private OrphanReview.Part part() {
    if (part.isEmpty()) {
      part =
          Optional.of(
              isLooked()
                  ? review.scan(me.get(), after())
                  : new OrphanReview.Part(List.of(), Optional.empty()));
    }
    return part.get();
  }

  /** Returns the paths of the listed folders with spaces between. */
  public String getListing() {
    return part().orphans().stream()
        .map(stored -> stored.folder().path())
        .collect(Collectors.joining(" "));
  }

  public String getFolders() {
    return folders;
  }

  public void setFolders(String folders) {
    this.folders = folders;
  }

  /** Pictures without a meme. */
  public record Orphan(String folder, String meme, Moment since) {}
}
