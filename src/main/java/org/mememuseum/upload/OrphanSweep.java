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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mememuseum.MuseumException;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;

/**
 * Sweeps up pictures that no meme shows. Walks through the store a part at a time, for ever.
 *
 * <p>What the records do not know, as an upload leaves it that was cut off before its meme was
 * entered, goes to the trash; only if records and pictures are of one museum, if there are memes at
 * all, and if it is not oddly much. What a deletion left that was cut off is known to the records
 * as withdrawn, and is deleted.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrphanSweep {
  private static final int AT_ONCE = 500;
  private static final int EMPTIED_AT_ONCE = 50;
  private static final Logger LOG = System.getLogger("museum.orphans");

  private ImageStore images;
  private MemeStore memes;
  private IdentityCheck identity;
  private SweepPermit permit;
  private SweepLimits limits;
  private Clock clock;
  private Optional<ImageFolder> reached = Optional.empty();
  private int passed;
  private int wholeStore;

  protected OrphanSweep() {}

  @Inject
  public OrphanSweep(
      ImageStore images,
      MemeStore memes,
      IdentityCheck identity,
      SweepPermit permit,
      SweepLimits limits,
      Clock clock) {
    this.images = images;
    this.memes = memes;
    this.identity = identity;
    this.permit = permit;
    this.limits = limits;
    this.clock = clock;
  }

  /** Looks through the next part; what cannot be done now is done the next time round. */
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  public void sweep() {
    try {
      List<ImageFolder> unknown = new ArrayList<>();
      List<ImageFolder> withdrawn = new ArrayList<>();
      for (var folder : nextPart()) {
        var meme = memes.find(folder.meme());
        if (meme.isEmpty()) {
          unknown.add(folder);
        } else if (meme.map(Meme::status).filter(Status.WITHDRAWN::equals).isPresent()) {
          withdrawn.add(folder);
        }
      }
      if (!(unknown.isEmpty() && withdrawn.isEmpty()) && isOurs()) {
        withdrawn.forEach(this::delete);
        take(unknown);
      }
    } catch (MuseumException storeAway) {
      LOG.log(Level.WARNING, "Pictures without a meme stay for now: " + storeAway.messageKey());
    }
  }

  /** Empties the trash of what lay there for long enough, a little at a time. */
  @Schedule(hour = "*", minute = "41", persistent = false)
  public void emptyTrash() {
    try {
      if (isOurs()) {
        images.emptyTrash(clock.instant().minus(limits.kept()), EMPTIED_AT_ONCE);
      }
    } catch (MuseumException storeAway) {
      LOG.log(Level.WARNING, "The trash is emptied later: " + storeAway.messageKey());
    }
  }

  /** Returns the folders of the next part that lay there long enough to be looked at. */
  private List<ImageFolder> nextPart() {
    var part = images.findFolders(reached, AT_ONCE);
    passed += part.size();
    if (part.size() < AT_ONCE) {
      reached = Optional.empty();
      wholeStore = passed;
      passed = 0;
    } else {
      reached = Optional.of(part.get(AT_ONCE - 1).folder());
    }
    var before = clock.instant().minus(limits.age());
    return part.stream()
        .filter(one -> one.changedAt().isBefore(before))
        .map(StoredFolder::folder)
        .toList();
  }

  private boolean isOurs() {
    boolean ours = identity.isConfirmed();
    if (!ours) {
      LOG.log(Level.WARNING, "Nothing is swept: the pictures are not those of the records.");
    }
    return ours;
  }

  private void delete(ImageFolder folder) {
    images.deleteAll(folder);
    LOG.log(Level.INFO, "Removed the pictures in " + folder.path() + ", which were withdrawn.");
  }

  private void take(List<ImageFolder> unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    int limit = limits.inADay(Math.max(wholeStore, passed));
    if (thereAreNoMemes()) {
      LOG.log(Level.WARNING, "Nothing is swept: the records have no memes, the store pictures.");
    } else if (permit.request(unknown, limit)) {
      unknown.forEach(this::trash);
    } else {
      LOG.log(
          Level.WARNING,
          "Nothing is swept: %d pictures have no meme, and at most %d may be taken in a day."
              .formatted(unknown.size(), limit));
    }
  }

  private boolean thereAreNoMemes() {
    return Arrays.stream(Status.values())
        .allMatch(status -> memes.findByStatus(status, Optional.empty(), 1).items().isEmpty());
  }

  private void trash(ImageFolder folder) {
    images.trash(folder);
    LOG.log(
        Level.INFO,
        "Moved the pictures in %s, which no meme shows, to %s."
            .formatted(folder.path(), folder.trashPath()));
  }

  /**
   * What the sweep may do.
   *
   * @param age how long pictures may lie without a meme: far longer than any upload takes
   * @param few how many may be taken in a day, however few there are in the store
   * @param kept how long they stay in the trash
   */
  public record SweepLimits(Duration age, int few, Duration kept) {
    private static final int PERCENT = 100;

    /** Returns how many may be taken in a day: a hundredth of what there is, or few. */
    int inADay(int folders) {
      return Math.max(few, folders / PERCENT);
    }
  }
}
