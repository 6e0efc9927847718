package org.mememuseum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;
import org.mememuseum.upload.OrphanSweep.SweepLimits;

/** The rules for pictures that no meme shows. */
@ApplicationScoped
class Orphans {
  private static final Logger LOG = System.getLogger("museum.orphans");

  private ImageStore images;
  private MemeStore memes;
  private IdentityCheck identity;
  private SweepLimits limits;
  private Clock clock;

  protected Orphans() {}

  @Inject
  Orphans(
      ImageStore images, MemeStore memes, IdentityCheck identity, SweepLimits limits, Clock clock) {
    this.images = images;
    this.memes = memes;
    this.identity = identity;
    this.limits = limits;
    this.clock = clock;
  }

  /** Returns those folders that are older than any upload takes. */
  List<StoredFolder> findOld(List<StoredFolder> folders) {
    var before = clock.instant().minus(limits.age());
    return folders.stream().filter(stored -> stored.changedAt().isBefore(before)).toList();
  }

  /** Returns whether records and pictures are those of one museum. */
  boolean isOurs() {
    return identity.isConfirmed();
  }

  /** Returns whether the records have any meme; without one they are not to be trusted. */
  boolean areThereMemes() {
    return Arrays.stream(Status.values())
        .anyMatch(status -> !memes.findByStatus(status, Optional.empty(), 1).items().isEmpty());
  }

  /** Moves a folder to the trash. */
  void trash(ImageFolder folder) {
    images.trash(folder);
    LOG.log(
        Level.INFO,
        "Moved the pictures in %s, which no meme shows, to %s."
            .formatted(folder.path(), folder.trashPath()));
  }
}
