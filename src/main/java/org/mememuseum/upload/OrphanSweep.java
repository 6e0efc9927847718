package org.mememuseum.upload;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;

/**
 * Removes pictures that no meme shows. Scans the store in batches and starts over at its end.
 *
 * <p>Pictures without a record, as an interrupted upload leaves them, are moved to the trash. This
 * happens only if records and pictures carry the same identity, if there are memes at all, and if
 * the daily limit allows it. Pictures whose meme is withdrawn, as an interrupted withdrawal leaves
 * them, are deleted.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrphanSweep {
  private static final int BATCH_SIZE = 500;
  private static final int TRASH_BATCH_SIZE = 50;
  private static final Logger LOG = System.getLogger("museum.orphans");

  private ImageStore images;
  private MemeStore memes;
  private Orphans orphans;
  private SweepPermit permit;
  private SweepLimits limits;
  private Clock clock;
  private Optional<ImageFolder> lastScanned = Optional.empty();
  private int scanned;
  private int lastTotal;

  protected OrphanSweep() {}

  @Inject
  public OrphanSweep(
      ImageStore images,
      MemeStore memes,
      Orphans orphans,
      SweepPermit permit,
      SweepLimits limits,
      Clock clock) {
    this.images = images;
    this.memes = memes;
    this.orphans = orphans;
    this.permit = permit;
    this.limits = limits;
    this.clock = clock;
  }

  /** Scans the next batch. What fails is retried in the next pass through the store. */
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  public void sweep() {
    List<ImageFolder> unknown = new ArrayList<>();
    List<ImageFolder> withdrawn = new ArrayList<>();
    for (var folder : nextBatch()) {
      var meme = memes.find(folder.meme());
      if (meme.isEmpty()) {
        unknown.add(folder);
      } else if (meme.map(Meme::status).filter(Status.WITHDRAWN::equals).isPresent()) {
        withdrawn.add(folder);
      }
    }
    if (!(unknown.isEmpty() && withdrawn.isEmpty()) && isOurs()) {
      withdrawn.forEach(this::delete);
      trashAll(unknown);
    }
  }

  /** Deletes a batch of the folders whose time in the trash has expired. */
  @Schedule(hour = "*", minute = "41", persistent = false)
  public void emptyTrash() {
    if (isOurs()) {
      images.emptyTrash(clock.instant().minus(limits.retention()), TRASH_BATCH_SIZE);
    }
  }

  /** Returns those folders of the next batch that are older than {@link SweepLimits#age}. */
  private List<ImageFolder> nextBatch() {
    var batch = images.findFolders(lastScanned, BATCH_SIZE);
    scanned += batch.size();
    if (batch.size() < BATCH_SIZE) {
      lastScanned = Optional.empty();
      lastTotal = scanned;
      scanned = 0;
    } else {
      lastScanned = Optional.of(batch.get(BATCH_SIZE - 1).folder());
    }
    return orphans.findOld(batch).stream().map(StoredFolder::folder).toList();
  }

  private boolean isOurs() {
    boolean ours = orphans.isOurs();
    if (!ours) {
      LOG.log(Level.WARNING, "Nothing is swept: the pictures are not those of the records.");
    }
    return ours;
  }

  private void delete(ImageFolder folder) {
    images.deleteAll(folder);
    LOG.log(Level.INFO, "Removed the pictures in " + folder.path() + ", which were withdrawn.");
  }

  private void trashAll(List<ImageFolder> unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    int limit = limits.inADay(Math.max(lastTotal, scanned));
    if (!orphans.areThereMemes()) {
      LOG.log(Level.WARNING, "Nothing is swept: the records have no memes, the store pictures.");
    } else if (permit.request(unknown, limit)) {
      unknown.forEach(orphans::trash);
    } else {
      LOG.log(
          Level.WARNING,
          "Nothing is swept: %d pictures have no meme, and at most %d may be taken in a day."
              .formatted(unknown.size(), limit));
    }
  }

  /**
   * The limits of the sweep.
   *
   * @param age how long pictures may be without a meme: far longer than any upload takes
   * @param few the number that may be moved to the trash in a day even if the store is small
   * @param retention how long pictures stay in the trash
   */
  public record SweepLimits(Duration age, int few, Duration retention) {
    private static final int PERCENT = 100;

    /**
     * Returns how many may be moved to the trash in a day: 1 % of the folders, but at least {@code
     * few}.
     */
    int inADay(int folders) {
      return Math.max(few, folders / PERCENT);
    }
  }
}
