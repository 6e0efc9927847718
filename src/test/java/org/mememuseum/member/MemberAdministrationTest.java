package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.MemberAdministered.What;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MemorySignIns;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class MemberAdministrationTest {
  private static final Suspension SPAM = new Suspension("Spam.", Optional.empty());

  private final MovableClock clock = new MovableClock();
  private final MemoryMembers members = new MemoryMembers();
  private final MemorySignIns signIns = new MemorySignIns(members);
  private final RecordedEvents<MemberAdministered> events = new RecordedEvents<>();
  private final MemberAdministration administration =
      new MemberAdministration(members, signIns, events, clock);
  private final Member admin = aMember().as(Role.ADMIN).build();
  private final Member member = aMember().named("Mona").reachedAt("mona@example.org").build();

  @BeforeEach
  void join() {
    members.add(admin);
    members.add(member);
  }

  @Test
  void aSuspendedMemberHasNoSignInLeftAndWhatWasDoneIsTold() {
    var signIn =
        new SignIn(TokenHash.of("one"), member.id(), clock.instant().plusSeconds(60), false);
    signIns.add(signIn);

    administration.suspend(admin, member.id(), SPAM);

    assertThat(signIns.find(signIn.token(), clock.instant())).isEmpty();
    assertThat(administration.get(admin, member.id()).suspensionAt(clock.instant())).contains(SPAM);
    assertThat(events.fired())
        .containsExactly(
            new MemberAdministered(Optional.of(member.id()), admin.id(), What.SUSPENDED, "Spam."));
  }

  @Test
  void nobodyChangesTheirOwnStanding() {
    assertThatThrownBy(() -> administration.appoint(admin, admin.id(), Role.MEMBER))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("role.own");
    assertThatThrownBy(() -> administration.suspend(admin, admin.id(), SPAM))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("reason.own");
    assertThat(events.fired()).isEmpty();
  }

  @Test
  void whoIsNoAdminAnyMoreChangesNobody() {
    members.appoint(admin.id(), Role.CURATOR);

    assertThatThrownBy(() -> administration.appoint(admin, member.id(), Role.ADMIN))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> administration.suspend(admin, member.id(), SPAM))
        .isInstanceOf(NotFoundException.class);
    assertThat(members.findById(member.id())).contains(member);
  }

  @Test
  void membersAreFoundByNameAndByWholeAddressAndTheLatterIsTold() {
    assertThat(administration.search(admin, " mon", 5)).containsExactly(member);
    assertThat(administration.search(admin, "  ", 5)).isEmpty();
    assertThat(events.fired()).isEmpty();

    assertThat(administration.search(admin, "mona@example.org", 5)).isEmpty();
    assertThat(administration.lookUp(admin, new EmailAddress("m@example.org"))).isEmpty();
    assertThat(administration.lookUp(admin, new EmailAddress("Mona@Example.org"))).contains(member);
    assertThat(events.fired())
        .containsExactly(
            new MemberAdministered(Optional.empty(), admin.id(), What.LOOKED_UP, ""),
            new MemberAdministered(Optional.of(member.id()), admin.id(), What.LOOKED_UP, ""));
  }
}
