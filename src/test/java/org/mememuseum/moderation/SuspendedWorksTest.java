package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberAdministered;
import org.mememuseum.member.MemberAdministered.What;
import org.mememuseum.member.Role;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class SuspendedWorksTest {
  private final MovableClock clock = new MovableClock();
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryMembers members = new MemoryMembers();
  private final MemoryDecisions decisions = new MemoryDecisions();
  private final RecordedEvents<MemberAdministered> administered = new RecordedEvents<>();
  private final SuspendedWorks works =
      new SuspendedWorks(
          memes,
          new SuspendedWork(memes, decisions, members, () -> TrustRule.OFF, administered, clock));
  private final Member owner = aMember().build();
  private final Member admin = aMember().as(Role.ADMIN).build();

  private Meme kept(Meme meme) {
    memes.add(meme);
    return meme;
  }

  private Meme now(Meme meme) {
    return memes.find(meme.id()).orElseThrow();
  }

  private MemberAdministered told(What what, String count) {
    return new MemberAdministered(Optional.of(owner.id()), admin.id(), what, count);
  }

  @Test
  void everythingPublicIsTakenDownAndRestoredAndNobodyIsToldOfEach() {
    var all =
        IntStream.range(0, 120)
            .mapToObj(i -> kept(aMeme().by(owner).approved(Instant.EPOCH.plusSeconds(i)).build()))
            .toList();
    var held = kept(aMeme().by(owner).held("Hm.").build());
    var others = kept(aMeme().by(aMember().build()).approved(Instant.EPOCH).build());

    members.add(owner);

    works.takeDown(admin, owner.id());

    assertThat(all).allSatisfy(meme -> assertThat(now(meme).isTakenDown()).isTrue());
    assertThat(now(all.get(0)).analysis().reasons())
        .containsExactly(Reason.of("decision.suspended"));
    assertThat(now(held).status()).isEqualTo(Status.HELD);
    assertThat(now(others).isPublic()).isTrue();

    works.restore(admin, owner.id());

    assertThat(all).allSatisfy(meme -> assertThat(now(meme).isPublic()).isTrue());
    assertThat(now(all.get(7)).publishedAt()).isEqualTo(all.get(7).publishedAt());
    assertThat(administered.fired())
        .containsExactly(told(What.WORKS_TAKEN_DOWN, "120"), told(What.WORKS_RESTORED, "120"));
  }

  @Test
  void whatWasTakenDownForAnotherReasonIsNotRestored() {
    var meme = kept(aMeme().by(owner).approved(Instant.EPOCH).build());
    memes.change(meme.takeDown(meme.analysis()));
    decisions.add(
        new Decision(
            UuidV7.at(clock.instant()),
            meme.id(),
            clock.instant(),
            "curator",
            Optional.of(admin.id()),
            Verdict.REJECT,
            List.of(Reason.words("No.")),
            List.of(),
            "curator",
            ""));

    works.restore(admin, owner.id());

    assertThat(now(meme).isTakenDown()).isTrue();
    assertThat(administered.fired()).isEmpty();
  }
}
