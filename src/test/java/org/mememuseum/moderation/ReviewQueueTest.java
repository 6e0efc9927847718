package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Role;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Status;
import org.mememuseum.memory.MemoryClaims;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryEdits;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class ReviewQueueTest {
  private final MovableClock clock = new MovableClock();
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryMembers members = new MemoryMembers();
  private final MemoryClaims claims = new MemoryClaims();
  private final List<MemeId> queued = new ArrayList<>();
  private final ReviewQueue queue =
      new ReviewQueue(
          memes, new MemoryEdits(memes), members, claims, () -> List.of("No."), queued::add, clock);
  private final Member curator = aMember().as(Role.CURATOR).build();
  private final Member other = aMember().named("Other").as(Role.CURATOR).build();

  @BeforeEach
  void join() {
    members.add(curator);
    members.add(other);
  }

  private Meme kept(Meme meme) {
    memes.add(meme);
    return meme;
  }

  private Meme held(int second) {
    return kept(aMeme().held("Doubtful.").receivedAt(Instant.ofEpochSecond(second)).build());
  }

  private Optional<MemeId> next() {
    return queue.findNext(curator, Optional.empty());
  }

  @Test
  void whatIsOpenedIsClaimedForFifteenMinutes() {
    var meme = held(1);

    var holder = queue.open(curator, meme).orElseThrow();
    assertThat(holder.claim().isBy(curator)).isTrue();
    assertThat(holder.claim().until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
    assertThat(queue.open(other, meme)).contains(holder);
    assertThat(queue.findHolder(other, meme.id())).contains(holder);
    assertThat(queue.findWaiting(other, Optional.empty(), 9).items())
        .containsExactly(new ReviewQueue.Entry(meme, true, Optional.of(holder)));

    clock.advance(Duration.ofMinutes(15));
    assertThat(queue.findHolder(other, meme.id())).isEmpty();
    assertThat(queue.open(other, meme).orElseThrow().name()).isEqualTo(other.name());
  }

  @Test
  void whatIsNotHeldOrOnesOwnIsNotClaimed() {
    var approved = kept(aMeme().approved(Instant.EPOCH).build());
    var own = kept(aMeme().by(curator).held("Doubtful.").build());

    assertThat(queue.open(curator, approved)).isEmpty();
    assertThat(queue.open(curator, own)).isEmpty();
    assertThat(claims.find(List.of(approved.id(), own.id()), clock.instant())).isEmpty();
  }

  @Test
  void theNextOneIsTheLongestWaitingThatNobodyElseHasOpenAndThatIsNotOnesOwn() {
    var claimed = held(1);
    kept(aMeme().by(curator).held("Doubtful.").receivedAt(Instant.ofEpochSecond(2)).build());
    var free = held(3);
    var last = held(4);
    queue.open(other, claimed);

    assertThat(next()).contains(free.id());
    queue.open(curator, free);
    assertThat(next()).contains(free.id());
    assertThat(queue.findNext(curator, Optional.of(free.id()))).contains(last.id());
    clock.advance(Duration.ofMinutes(15));
    assertThat(next()).contains(claimed.id());
  }

  @Test
  void amongManyWhichOthersHaveOpenTheFreeOneIsFound() {
    for (int i = 0; i < 60; i++) {
      queue.open(other, held(i));
    }
    var free = held(70);

    assertThat(next()).contains(free.id());
  }

  @Test
  void whatIsSkippedIsFreeAgainAndTheOneBehindItIsNext() {
    var first = held(1);
    var second = held(2);
    queue.open(curator, first);

    assertThat(queue.skip(curator, first.id())).contains(second.id());
    assertThat(queue.findHolder(curator, first.id())).isEmpty();
    assertThat(queue.skip(curator, second.id())).isEmpty();
    assertThatThrownBy(() -> queue.skip(curator, MemeId.next(Instant.EPOCH)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void skippingWhatSomebodyElseHasOpenLeavesItToThem() {
    var meme = held(1);
    queue.open(other, meme);

    queue.skip(curator, meme.id());

    assertThat(queue.findHolder(curator, meme.id())).isPresent();
  }

  @Test
  void allThatCouldNotBeExaminedAreExaminedAgainAndNoOthers() {
    var unexamined = List.of(kept(aMeme().build()), kept(aMeme().build()));
    var claimed = kept(aMeme().build());
    var doubtful = held(1);
    var decisions = new MemoryDecisions();
    var examinations =
        new Examinations(
            memes,
            meme -> {
              throw new IllegalStateException("out of order");
            },
            new Judgement(memes, decisions, new RecordedEvents<>()),
            queued::add,
            clock);
    unexamined.forEach(meme -> examinations.giveUp(meme.id()));
    examinations.giveUp(claimed.id());
    queue.open(other, memes.find(claimed.id()).orElseThrow());

    assertThat(queue.examineFailedAgain(curator)).isEqualTo(2);

    assertThat(unexamined)
        .allSatisfy(
            meme ->
                assertThat(memes.find(meme.id()).orElseThrow().status()).isEqualTo(Status.PENDING));
    assertThat(memes.find(doubtful.id()).orElseThrow().status()).isEqualTo(Status.HELD);
    assertThat(memes.find(claimed.id()).orElseThrow().status()).isEqualTo(Status.HELD);
    assertThat(queued)
        .containsExactlyInAnyOrderElementsOf(unexamined.stream().map(Meme::id).toList());
  }

  @Test
  void theUploadersNewestFiftyAreCounted() {
    var owner = aMember().build();
    members.add(owner);
    for (int i = 0; i < 51; i++) {
      var at = Instant.ofEpochSecond(i);
      kept(
          i == 0
              ? aMeme().by(owner).held("Doubtful.").receivedAt(at).build()
              : aMeme().by(owner).approved(at).receivedAt(at).build());
    }
    var meme = memes.findByOwner(owner.id(), Optional.empty(), 1).items().get(0);

    var uploader = queue.getUploader(curator, meme);

    assertThat(uploader.since()).isEqualTo(owner.createdAt());
    assertThat(uploader.count(Status.APPROVED)).isEqualTo(50);
    assertThat(uploader.count(Status.HELD)).isZero();
  }
}
