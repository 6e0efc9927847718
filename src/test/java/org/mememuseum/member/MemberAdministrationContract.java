package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.member.Members.changed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.NotFoundException;
import org.mememuseum.StoreContract;

/** The contract of {@link MemberStore} about what admins do, for every adapter. */
public interface MemberAdministrationContract extends StoreContract {
  Suspension FOR_A_DAY = new Suspension("Spam.", Optional.of(NOON.plus(Duration.ofDays(1))));
  Suspension FOR_GOOD = new Suspension("More spam.", Optional.empty());

  private MemberStore members() {
    return stores().members();
  }

  @Test
  default void aSuspensionIsStoredReplacedAndLiftedAndNothingElseChanges() {
    var member = aKeptMember();

    members().suspend(member.id(), FOR_A_DAY);
    assertThat(members().findById(member.id()))
        .contains(changed(member).suspended(FOR_A_DAY).build());

    members().suspend(member.id(), FOR_GOOD);
    assertThat(members().findByEmail(member.email()))
        .contains(changed(member).suspended(FOR_GOOD).build());

    members().liftSuspension(member.id());
    members().liftSuspension(member.id());
    assertThat(members().findById(member.id())).contains(member);
  }

  @Test
  default void trustGrowsAndIsLostStepByStepFromTheLimitOn() {
    var member = kept(aMember().build());

    for (int i = 0; i < 7; i++) {
      members().raiseTrust(member.id());
    }
    assertThat(members().findById(member.id())).contains(changed(member).trusted(7).build());

    members().lowerTrust(member.id(), 3);
    assertThat(trustOf(member)).isEqualTo(2);
    members().lowerTrust(member.id(), 3);
    assertThat(trustOf(member)).isEqualTo(1);
    members().lowerTrust(member.id(), 3);
    members().lowerTrust(member.id(), 3);
    assertThat(members().findById(member.id())).contains(member);
  }

  private int trustOf(Member member) {
    return members().findById(member.id()).orElseThrow().trust();
  }

  @Test
  default void stepsOfTrustGivenAtOnceAllCount() {
    var member = kept(aMember().build());

    Crowd.of(
        4,
        i -> {
          members().raiseTrust(member.id());
          return i;
        });

    assertThat(trustOf(member)).isEqualTo(4);
  }

  @Test
  default void nobodyIsTrustedWhoIsNotThere() {
    var id = MemberId.next(NOON);

    assertThatThrownBy(() -> members().raiseTrust(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> members().lowerTrust(id, 3)).isInstanceOf(NotFoundException.class);
  }

  @Test
  default void nobodyIsSuspendedOrLiftedWhoIsNotThere() {
    var id = aMember().build().id();

    assertThatThrownBy(() -> members().suspend(id, FOR_GOOD)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> members().liftSuspension(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> members().requireActiveAdmin(id, NOON))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  default void anActiveAdminIsOneWhoIsNotSuspendedNow() {
    var admin = kept(aMember().as(Role.ADMIN).build());
    members().requireActiveAdmin(admin.id(), NOON);

    members().suspend(admin.id(), FOR_A_DAY);
    assertThatThrownBy(() -> members().requireActiveAdmin(admin.id(), NOON))
        .isInstanceOf(NotFoundException.class);
    members().requireActiveAdmin(admin.id(), NOON.plus(Duration.ofDays(1)));

    members().suspend(admin.id(), FOR_GOOD);
    assertThatThrownBy(
            () -> members().requireActiveAdmin(admin.id(), NOON.plus(Duration.ofDays(1_000))))
        .isInstanceOf(NotFoundException.class);

    members().liftSuspension(admin.id());
    members().appoint(admin.id(), Role.CURATOR);
    assertThatThrownBy(() -> members().requireActiveAdmin(admin.id(), NOON))
        .isInstanceOf(NotFoundException.class);
  }

  @RepeatedTest(5)
  default void ofTwoAdminsWhoDemoteEachOtherOneIsLeft() {
    var admins =
        List.of(kept(aMember().as(Role.ADMIN).build()), kept(aMember().as(Role.ADMIN).build()));

    Crowd.of(
        2,
        i ->
            stores()
                .together(
                    () -> {
                      members().requireActiveAdmin(admins.get(i).id(), NOON);
                      members().appoint(admins.get(1 - i).id(), Role.MEMBER);
                      return i;
                    }));

    assertThat(admins)
        .extracting(admin -> members().findById(admin.id()).orElseThrow().role())
        .containsExactlyInAnyOrder(Role.ADMIN, Role.MEMBER);
  }

  @Test
  default void membersAreFoundByTheBeginningOfAPresentOrFormerName() {
    var mona = kept(aMember().named("Mona.Lisa").build());
    var monet = kept(aMember().named("monet").build());
    kept(aMember().named("Manet").build());
    members().rename(monet.id(), new PublicName("Claude"));
    var claude = changed(monet).named("Claude").build();

    assertThat(members().findByNamePrefix("MON", 10)).containsExactly(mona, claude);
    assertThat(members().findByNamePrefix("mon", 1)).containsExactly(mona);
    assertThat(members().findByNamePrefix("claud", 10)).containsExactly(claude);
    assertThat(members().findByNamePrefix("mon_", 10)).isEmpty();
    assertThat(members().findByNamePrefix("zzz", 10)).isEmpty();
  }
}
