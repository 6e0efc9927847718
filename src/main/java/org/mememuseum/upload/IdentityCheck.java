package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;

/**
 * Makes sure that records and pictures are of one museum, before anything is done to either. Both
 * carry its identity. Where one of them carries none, because it is new, was restored from before
 * there were identities, or because somebody was killed between writing the two, they are joined if
 * what they hold fits together.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityCheck {
  /** What pictures without an identity are called when they are to be adopted. */
  public static final String UNMARKED = "unmarked";

  private static final int SAMPLE = 50;
  private static final Logger LOG = System.getLogger("museum.identity");

  private IdentityRecord records;
  private ImageStore images;
  private MemeStore memes;
  private Clock clock;

  protected IdentityCheck() {}

  @Inject
  public IdentityCheck(IdentityRecord records, ImageStore images, MemeStore memes, Clock clock) {
    this.records = records;
    this.images = images;
    this.memes = memes;
    this.clock = clock;
  }

  /** Returns whether records and pictures carry one identity. */
  public boolean isConfirmed() {
    var ofRecords = records.find();
    return ofRecords.isPresent() && ofRecords.equals(images.identity().find());
  }

  /**
   * Makes sure that records and pictures carry one identity when this returns; writes it where it
   * is missing and may be. Many servers may do so at once.
   *
   * @param adopted the mark of pictures that somebody said belong to these records: their identity
   *     or {@value #UNMARKED}
   * @throws IdentityMismatchException if they do not belong together; nothing is changed
   * @throws org.mememuseum.MuseumException if one of the stores does not answer
   */
  public void confirm(Optional<String> adopted) {
    var ofRecords = records.find();
    var ofPictures = images.identity().find();
    if (ofRecords.isPresent() && ofRecords.equals(ofPictures)) {
      return;
    }
    String mark = ofPictures.map(MuseumIdentity::toString).orElse(UNMARKED);
    if (adopted.filter(mark::equals).isPresent()) {
      adopt(mark, ofPictures);
      return;
    }
    if (ofRecords.isPresent() && ofPictures.isPresent()) {
      throw new IdentityMismatchException(
          "leads to the pictures of museum %s, and the records are those of museum %s"
              .formatted(mark, ofRecords.get()),
          mark);
    }
    requireFit(mark);
    join(ofPictures);
  }

  private void adopt(String mark, Optional<MuseumIdentity> ofPictures) {
    var agreed = records.claim(ofPictures.orElseGet(this::newIdentity));
    images.identity().replace(agreed);
    LOG.log(Level.WARNING, "Adopted the pictures marked " + mark + " for museum " + agreed + ".");
  }

  // The records first: of many who begin a museum at once they decide on one identity.
  private void join(Optional<MuseumIdentity> ofPictures) {
    var agreed = records.claim(ofPictures.orElseGet(this::newIdentity));
    var marked = images.identity().claim(agreed);
    if (!marked.equals(agreed)) {
      throw new IdentityMismatchException(
          "leads to the pictures of museum %s, and the records are those of museum %s"
              .formatted(marked, agreed),
          marked.toString());
    }
    LOG.log(Level.INFO, "Records and pictures are those of museum " + agreed + ".");
  }

  private MuseumIdentity newIdentity() {
    return MuseumIdentity.next(clock.instant());
  }

  private void requireFit(String mark) {
    var sample = images.findFolders(Optional.empty(), SAMPLE);
    long known = sample.stream().filter(one -> memes.find(one.folder().meme()).isPresent()).count();
    if (sample.isEmpty() && needPictures()) {
      throw new IdentityMismatchException(
          "leads to a place without any of the pictures that the records tell of", mark);
    }
    if (known * 2 < sample.size()) {
      throw new IdentityMismatchException(
          "leads to pictures (%s) of which the records know %d of the first %d"
              .formatted(mark, known, sample.size()),
          mark);
    }
  }

  private boolean needPictures() {
    return Arrays.stream(Status.values())
        .filter(status -> status != Status.WITHDRAWN)
        .anyMatch(status -> !memes.findByStatus(status, Optional.empty(), 1).items().isEmpty());
  }
}
