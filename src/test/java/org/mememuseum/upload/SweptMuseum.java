package org.mememuseum.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mememuseum.member.Members;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Memes;
import org.mememuseum.memory.MemoryIdentity;
import org.mememuseum.memory.MemoryImages;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MemoryQuotas;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.upload.OrphanSweep.SweepLimits;

/**
 * Records and pictures in memory, each of which can be replaced, with the start-up and the sweep
 * over them.
 */
final class SweptMuseum {
  static final int FEW = 20;
  private static final SweepLimits LIMITS =
      new SweepLimits(Duration.ofHours(1), FEW, Duration.ofDays(30));

  final MovableClock clock;
  final MemoryMemes memes;
  final MemoryIdentity identity;
  final MemoryImages images;
  final RecordedEvents<PicturesSwept> swept = new RecordedEvents<>();
  final RecordedEvents<SweepStopped> stopped = new RecordedEvents<>();
  private final IdentityCheck check;
  private final OrphanSweep sweep;
  final OrphanReview review;

  private SweptMuseum(
      MovableClock clock, MemoryMemes memes, MemoryIdentity identity, MemoryImages images) {
    this.clock = clock;
    this.memes = memes;
    this.identity = identity;
    this.images = images;
    this.check = new IdentityCheck(new IdentityRecord(identity), images, memes, clock);
    var orphans = new Orphans(images, memes, check, LIMITS, clock);
    var permit = new SweepPermit(new MemoryQuotas(), swept, stopped, clock);
    this.sweep = new OrphanSweep(images, memes, orphans, permit, LIMITS, clock);
    this.review = new OrphanReview(images, memes, orphans, permit);
  }

  /** Returns an empty museum that was never opened. */
  static SweptMuseum founded() {
    return new SweptMuseum(
        new MovableClock(), new MemoryMemes(), new MemoryIdentity(), new MemoryImages());
  }

  /** Returns an open museum with {@code size} approved memes and their pictures. */
  static SweptMuseum with(int size) {
    var museum = founded().open();
    for (int i = 0; i < size; i++) {
      museum.hang();
    }
    return museum;
  }

  /** Returns a museum with this one's records and another's pictures. */
  SweptMuseum withPicturesOf(SweptMuseum source) {
    return new SweptMuseum(clock, memes, identity, source.images);
  }

  SweptMuseum open() {
    check.confirm(Optional.empty());
    return this;
  }

  SweptMuseum open(String adopted) {
    check.confirm(Optional.of(adopted));
    return this;
  }

  /** Adds a meme with its pictures. */
  Meme hang() {
    var meme = Memes.aMeme().by(Members.aMember().build()).approved(Instant.EPOCH).build();
    memes.add(meme);
    images.lay(ImageFolder.of(meme), Instant.EPOCH);
    return meme;
  }

  /** Adds pictures that have no record. */
  ImageFolder layOrphan(Instant since) {
    var folder = ImageFolder.of(Memes.aMeme().by(Members.aMember().build()).build());
    images.lay(folder, since);
    return folder;
  }

  void layOrphans(int many) {
    for (int i = 0; i < many; i++) {
      layOrphan(Instant.EPOCH);
    }
  }

  /** Sweeps until the whole store has been scanned. */
  SweptMuseum sweep() {
    int rounds = folders().size() / 500 + 1;
    for (int i = 0; i < rounds; i++) {
      sweep.sweep();
    }
    return this;
  }

  List<ImageFolder> folders() {
    return images.findFolders(Optional.empty(), Integer.MAX_VALUE).stream()
        .map(StoredFolder::folder)
        .toList();
  }
}
