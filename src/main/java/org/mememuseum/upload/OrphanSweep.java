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
import java.time.Instant;
import java.util.Optional;
import org.mememuseum.MuseumException;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;

/**
 * Removes pictures that no meme shows: what an upload left that was cut off before its meme was
 * entered, and a deletion that was cut off before all was deleted. Walks through the store a part
 * at a time, for ever.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrphanSweep {
  private static final int AT_ONCE = 500;
  private static final Logger LOG = System.getLogger("museum.orphans");

  private final ImageStore images;
  private final MemeStore memes;
  private final OrphanAge age;
  private final Clock clock;
  private Optional<ImageFolder> reached = Optional.empty();

  protected OrphanSweep() {
    this(null, null, null, null);
  }

  @Inject
  public OrphanSweep(ImageStore images, MemeStore memes, OrphanAge age, Clock clock) {
    this.images = images;
    this.memes = memes;
    this.age = age;
    this.clock = clock;
  }

  /** Looks through the next part; what cannot be done now is done the next time round. */
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  public void sweep() {
    try {
      var part = images.findFolders(reached, AT_ONCE);
      reached =
          part.size() < AT_ONCE ? Optional.empty() : Optional.of(part.get(AT_ONCE - 1).folder());
      var before = clock.instant().minus(age.value());
      part.stream().filter(one -> isOrphan(one, before)).forEach(one -> remove(one.folder()));
    } catch (MuseumException storeAway) {
      LOG.log(Level.WARNING, "Pictures without a meme stay for now: " + storeAway.messageKey());
    }
  }

  private boolean isOrphan(StoredFolder stored, Instant before) {
    return stored.changedAt().isBefore(before)
        && memes
            .find(stored.folder().meme())
            .filter(meme -> meme.status() != Status.WITHDRAWN)
            .isEmpty();
  }

  private void remove(ImageFolder folder) {
    images.deleteAll(folder);
    LOG.log(Level.INFO, "Removed the pictures in " + folder.path() + ", which no meme shows.");
  }

  /** How long pictures may lie there without a meme: far longer than any upload takes. */
  public record OrphanAge(Duration value) {}
}
