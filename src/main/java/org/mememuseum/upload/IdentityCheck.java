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
 * Ensures that records and pictures belong to the same museum before either is changed. Both carry
 * its identity. If one of them has none, because it is new, was restored from a backup older than
 * identities, or a process was killed between the two writes, they are joined if their contents
 * match.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityCheck {
  /** The mark that adopts pictures without an identity. */
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

  /** Returns whether records and pictures carry the same identity. */
  public boolean isConfirmed() {
    var recordsIdentity = records.find();
    return recordsIdentity.isPresent() && recordsIdentity.equals(images.identity().find());
  }

  /**
   * Ensures that records and pictures carry the same identity when this returns; writes a missing
   * one where the contents match. Safe to call from several servers at once.
   *
   * @param adopted the mark of pictures that the operator has declared to belong to these records:
   *     their identity or {@value #UNMARKED}
   * @throws IdentityMismatchException if they do not belong together; nothing is changed
   * @throws org.mememuseum.MuseumException if one of the stores is unavailable
   */
  public void confirm(Optional<String> adopted) {
    var recordsIdentity = records.find();
    var picturesIdentity = images.identity().find();
    if (recordsIdentity.isPresent() && recordsIdentity.equals(picturesIdentity)) {
      return;
    }
    String mark = picturesIdentity.map(MuseumIdentity::toString).orElse(UNMARKED);
    if (adopted.filter(mark::equals).isPresent()) {
      adopt(mark, picturesIdentity);
      return;
    }
    if (recordsIdentity.isPresent() && picturesIdentity.isPresent()) {
      throw new IdentityMismatchException(
          "leads to the pictures of museum %s, and the records are those of museum %s"
              .formatted(mark, recordsIdentity.get()),
          mark);
    }
    requireFit(mark);
    join(picturesIdentity);
  }

  private void adopt(String mark, Optional<MuseumIdentity> picturesIdentity) {
    var agreed = records.claim(picturesIdentity.orElseGet(this::newIdentity));
    images.identity().replace(agreed);
    LOG.log(Level.WARNING, "Adopted the pictures marked " + mark + " for museum " + agreed + ".");
  }

  // The records come first: their atomic claim decides on one identity when several servers start
  // at once.
  private void join(Optional<MuseumIdentity> picturesIdentity) {
    var agreed = records.claim(picturesIdentity.orElseGet(this::newIdentity));
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
    long known =
        sample.stream().filter(stored -> memes.find(stored.folder().meme()).isPresent()).count();
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
