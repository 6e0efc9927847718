package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.EditStore;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;

/**
 * The held memes, longest waiting first, and who is looking at which. A curator claims a meme by
 * opening it; {@link Review} has the decisions. Throws {@link NotFoundException} for anybody but
 * staff.
 */
@Stateless
public class ReviewQueue {
  private static final Duration CLAIM_PERIOD = Duration.ofMinutes(15);
  private static final int BATCH_SIZE = 100;
  private static final int STEP = 25;
  private static final int MAX_STEPS = 4;
  private static final int HISTORY = 50;
  private static final int MAX_EDITS = 20;

  private MemeStore memes;
  private EditStore edits;
  private MemberStore members;
  private ClaimStore claims;
  private SavedReasons savedReasons;
  private ExaminationQueue examinations;
  private Clock clock;

  protected ReviewQueue() {}

  @Inject
  public ReviewQueue(
      MemeStore memes,
      EditStore edits,
      MemberStore members,
      ClaimStore claims,
      SavedReasons savedReasons,
      ExaminationQueue examinations,
      Clock clock) {
    this.memes = memes;
    this.edits = edits;
    this.members = members;
    this.claims = claims;
    this.savedReasons = savedReasons;
    this.examinations = examinations;
    this.clock = clock;
  }

  /**
   * Returns a page of the held memes, longest waiting first.
   *
   * @param size at most 100
   */
  public Page<Entry> findWaiting(Member viewer, Optional<Cursor> after, int size) {
    viewer.requireStaff();
    var held = memes.findByStatus(Status.HELD, after, size);
    var ids = held.items().stream().map(Meme::id).toList();
    var holders = holders(claims.find(ids, clock.instant()), viewer);
    return new Page<>(
        held.items().stream()
            .map(
                meme ->
                    new Entry(
                        meme, !meme.isBy(viewer), Optional.ofNullable(holders.get(meme.id()))))
            .toList(),
        held.next());
  }

  /**
   * A held meme.
   *
   * @param decidable whether it is not the viewer's own
   * @param holder who is looking at it; empty if nobody is
   */
  public record Entry(Meme meme, boolean decidable, Optional<Holder> holder) {
    /** Returns whether it is held because it could not be examined. */
    public boolean isUnexamined() {
      return meme.analysis().reasons().contains(Examinations.GAVE_UP);
    }
  }

  /** The curator who is looking at a held meme. */
  public record Holder(Claim claim, PublicName name) {}

  private Map<MemeId, Holder> holders(Collection<Claim> inForce, Member viewer) {
    var others =
        inForce.stream()
            .filter(claim -> !claim.isBy(viewer))
            .map(Claim::curator)
            .distinct()
            .toList();
    var names = members.findNames(others);
    return inForce.stream()
        .filter(claim -> claim.isBy(viewer) || names.containsKey(claim.curator()))
        .map(claim -> new Holder(claim, names.getOrDefault(claim.curator(), viewer.name())))
        .collect(Collectors.toMap(holder -> holder.claim().meme(), Function.identity()));
  }

  /**
   * Claims a held meme for 15 minutes, unless another curator has claimed it or it is the curator's
   * own; claims it anew if it is claimed already.
   *
   * @return who is looking at it now; empty if nobody is
   */
  public Optional<Holder> open(Member curator, Meme meme) {
    curator.requireStaff();
    if (meme.status() != Status.HELD || meme.isBy(curator)) {
      return findHolder(curator, meme.id());
    }
    var now = clock.instant();
    var claim = claims.claim(meme.id(), curator.id(), now, now.plus(CLAIM_PERIOD));
    return Optional.ofNullable(holders(List.of(claim), curator).get(meme.id()));
  }

  /** Returns who is looking at a meme; empty if nobody is. */
  public Optional<Holder> findHolder(Member viewer, MemeId id) {
    viewer.requireStaff();
    return Optional.ofNullable(holders(claims.find(List.of(id), clock.instant()), viewer).get(id));
  }

  /**
   * Returns the longest waiting of the held memes that the curator may decide on and nobody else is
   * looking at. Looks at the hundred oldest.
   *
   * @param decided a meme to leave out, because lists may still contain it
   */
  public Optional<MemeId> findNext(Member curator, Optional<MemeId> decided) {
    curator.requireStaff();
    return findFree(curator, Optional.empty(), decided);
  }

  /**
   * Gives up the curator's claim on a meme and returns the next one, as {@link #findNext}, that has
   * waited less long.
   *
   * @throws NotFoundException if there is no such meme
   */
  public Optional<MemeId> skip(Member curator, MemeId id) {
    curator.requireStaff();
    var meme = memes.find(id).orElseThrow(NotFoundException::new);
    claims.release(id, curator.id());
    return findFree(
        curator, Optional.of(new Cursor(meme.createdAt(), id.value())), Optional.of(id));
  }

  private Optional<MemeId> findFree(
      Member curator, Optional<Cursor> start, Optional<MemeId> decided) {
    var after = start;
    for (int step = 0; step < MAX_STEPS; step++) {
      var page = findWaiting(curator, after, STEP);
      var free =
          page.items().stream()
              .filter(entry -> isFree(entry, curator))
              .map(entry -> entry.meme().id())
              .filter(id -> decided.filter(id::equals).isEmpty())
              .findFirst();
      if (free.isPresent() || page.next().isEmpty()) {
        return free;
      }
      after = page.next();
    }
    return Optional.empty();
  }

  private static boolean isFree(Entry entry, Member curator) {
    return entry.decidable()
        && entry.holder().filter(holder -> !holder.claim().isBy(curator)).isEmpty();
  }

  /**
   * Of the hundred longest waiting memes, sends those back to be examined again whose examination
   * had failed and that no other curator is looking at.
   *
   * @return how many were sent back
   */
  public int examineFailedAgain(Member curator) {
    var failed =
        findWaiting(curator, Optional.empty(), BATCH_SIZE).items().stream()
            .filter(Entry::isUnexamined)
            .filter(Entry::decidable)
            .filter(entry -> entry.holder().filter(by -> !by.claim().isBy(curator)).isEmpty())
            .map(Entry::meme)
            .toList();
    failed.forEach(
        meme -> {
          memes.change(meme.examineAgain());
          examinations.add(meme.id());
        });
    return failed.size();
  }

  /** Returns the last edits of a meme, newest first. */
  public List<Edit> findEdits(Member viewer, MemeId meme) {
    viewer.requireStaff();
    return edits.findByMeme(meme, MAX_EDITS);
  }

  /** Returns what is known of the member who uploaded a meme. */
  public Uploader getUploader(Member viewer, Meme meme) {
    viewer.requireStaff();
    var owner = meme.author().id();
    var statuses =
        memes.findByOwner(owner, Optional.empty(), HISTORY).items().stream()
            .collect(Collectors.groupingBy(Meme::status, Collectors.counting()));
    var since = members.findById(owner).map(Member::createdAt).orElse(meme.createdAt());
    return new Uploader(since, statuses);
  }

  /**
   * The history of an uploader.
   *
   * @param since when they registered
   * @param statuses how many of their newest 50 memes have which status
   */
  public record Uploader(Instant since, Map<Status, Long> statuses) {
    public Uploader {
      statuses = Map.copyOf(statuses);
    }

    /** Returns how many of their newest memes have a status. */
    public long count(Status status) {
      return statuses.getOrDefault(status, 0L);
    }
  }

  /** Returns the reasons that curators can choose instead of writing one. */
  public List<String> savedReasons(Member curator) {
    curator.requireStaff();
    return savedReasons.all();
  }
}
