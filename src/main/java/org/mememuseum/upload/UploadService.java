package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;

/**
 * Accepts uploads. It stores the image files first and the record after them, so that a record
 * always has its files. Files without a record are removed later. No transaction is open while
 * images are processed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadService {
  private ProcessingQueue processing;
  private ImageStore images;
  private MemeIntake intake;
  private Quotas quotas;
  private MemeStore memes;
  private Clock clock;

  protected UploadService() {}

  @Inject
  public UploadService(
      ProcessingQueue processing,
      ImageStore images,
      MemeIntake intake,
      Quotas quotas,
      MemeStore memes,
      Clock clock) {
    this.processing = processing;
    this.images = images;
    this.intake = intake;
    this.quotas = quotas;
    this.memes = memes;
    this.clock = clock;
  }

  /**
   * Accepts a picture and queues it for examination. When this returns, picture and record are
   * stored.
   *
   * @param upload the uploaded file
   * @param workFolder an empty folder for the duration of the call; the caller removes it
   * @return the meme, pending
   * @throws PictureRefusedException if it is not an acceptable picture; nothing is stored
   * @throws ProcessingBusyException if the processing queue cannot take it; nothing is stored
   * @throws org.mememuseum.member.TooManyAttemptsException if the member has used up an hourly
   *     quota of uploads or processor time; nothing is stored
   * @throws org.mememuseum.MuseumException if it cannot be stored now; if it is unknown whether the
   *     record was stored, its pictures may stay and are removed later
   */
  public Meme receive(Path upload, Path workFolder, MemeDetails details, Member by) {
    quotas.requireLeft(Action.UPLOAD, by);
    var processed = processing.process(upload, workFolder, by.id());
    var now = clock.instant();
    var meme = Meme.received(MemeId.next(now), by.asAuthor(), details, processed.picture(), now);
    try {
      images.putAll(files(meme, processed));
      intake.enter(meme, by);
    } catch (RuntimeException notStored) {
      discard(meme, notStored);
      throw notStored;
    }
    return meme;
  }

  /**
   * Checks a picture that comes with other input that is refused; stores nothing. It costs the
   * member as much processor time as receiving it.
   *
   * @throws org.mememuseum.MuseumException as {@link #receive} would
   */
  public void check(Path upload, Path workFolder, Member by) {
    quotas.requireLeft(Action.UPLOAD, by);
    processing.process(upload, workFolder, by.id());
  }

  private static Map<ImageKey, Path> files(Meme meme, ProcessedImage processed) {
    Map<ImageKey, Path> files = new HashMap<>();
    processed.files().forEach((rendition, file) -> files.put(ImageKey.of(meme, rendition), file));
    return files;
  }

  // A failed call may have stored the record nevertheless, and a record needs its pictures.
  private void discard(Meme meme, RuntimeException failure) {
    try {
      if (memes.find(meme.id()).isEmpty()) {
        images.deleteAll(ImageFolder.of(meme));
      }
    } catch (RuntimeException failedToo) {
      failure.addSuppressed(failedToo);
    }
  }
}
