package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.meme.MemeStore;

/**
 * Has admins look for pictures that no meme shows and move them to the trash, as many as the sweep
 * would not move in a day. Throws {@link NotFoundException} for anybody else.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrphanReview {
  /** The most folders that are found and moved at a time. */
  public static final int MAX = 100;

  private static final int BATCH_SIZE = 500;

  private ImageStore images;
  private MemeStore memes;
  private Orphans orphans;
  private SweepPermit permit;

  protected OrphanReview() {}

  @Inject
  public OrphanReview(ImageStore images, MemeStore memes, Orphans orphans, SweepPermit permit) {
    this.images = images;
    this.memes = memes;
    this.orphans = orphans;
    this.permit = permit;
  }

  /**
   * Looks through the next part of the store.
   *
   * @param after where the previous part ended
   */
  public Part scan(Member admin, Optional<ImageFolder> after) {
    admin.requireAdmin();
    var batch = images.findFolders(after, BATCH_SIZE);
    var found =
        orphans.findOld(batch).stream()
            .filter(stored -> memes.find(stored.folder().meme()).isEmpty())
            .limit(MAX)
            .toList();
    if (found.size() == MAX) {
      return new Part(found, Optional.of(found.get(MAX - 1).folder()));
    }
    return new Part(
        found,
        batch.size() < BATCH_SIZE
            ? Optional.empty()
            : Optional.of(batch.get(BATCH_SIZE - 1).folder()));
  }

  /**
   * Moves pictures to the trash, but only those that still have no meme.
   *
   * @param after where the previous part of the store ended, as for {@link #scan}
   * @param listed what to move of that part, at most {@link #MAX}
   * @return how many were moved
   * @throws InvalidInputException {@code pictures.wrong} if nothing or too much is listed
   * @throws OrphansKeptException if nothing may be moved, or none of these is there without a meme
   */
  public int trash(Member admin, Optional<ImageFolder> after, Set<ImageFolder> listed) {
    admin.requireAdmin();
    if (listed.isEmpty() || listed.size() > MAX) {
      throw new InvalidInputException("pictures", "wrong");
    }
    if (!orphans.isOurs()) {
      throw OrphansKeptException.notOurs();
    }
    if (!orphans.areThereMemes()) {
      throw OrphansKeptException.noMemes();
    }
    var chosen =
        scan(admin, after).orphans().stream()
            .map(StoredFolder::folder)
            .filter(listed::contains)
            .toList();
    if (chosen.isEmpty()) {
      throw OrphansKeptException.gone();
    }
    permit.order(chosen, admin.id());
    chosen.forEach(orphans::trash);
    return chosen.size();
  }

  /**
   * A part of the store.
   *
   * @param orphans the folders in it without a meme that are older than any upload takes
   * @param next where it ends; empty at the end of the store
   */
  public record Part(List<StoredFolder> orphans, Optional<ImageFolder> next) {
    public Part {
      orphans = List.copyOf(orphans);
    }
  }
}
