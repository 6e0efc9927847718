package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;

import java.util.List;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.MuseumException;
import org.mememuseum.NotFoundException;
import org.mememuseum.StoreContract;

/** What every {@link MemberStore} owes. */
public interface MemberStoreContract extends StoreContract {
  private MemberStore members() {
    return stores().members();
  }

  @Test
  default void aMemberIsFoundAsAddedByIdAddressAndName() {
    var member =
        kept(aMember().named("Zoë-蓮_٣").describedAs("🐈‍⬛ שלום\nمرحبا").as(Role.CURATOR).build());

    assertThat(members().findById(member.id())).contains(member);
    assertThat(members().findByEmail(member.email())).contains(member);
    assertThat(members().findByName(member.name())).contains(member);
  }

  @Test
  default void aMemberIsFoundByTheNameInWhateverCase() {
    var member = kept(aMember().named("ÄnneMarie").build());

    assertThat(members().findByName(new PublicName("ännemARIE"))).contains(member);
  }

  @Test
  default void aMemberIsFoundByTheAddressInWhateverCase() {
    var member = kept(aMember().reachedAt("Mona@Museum.example").build());

    assertThat(members().findByEmail(new EmailAddress("MONA@museum.EXAMPLE"))).contains(member);
  }

  @Test
  default void nobodyIsFoundWhoIsNotThere() {
    var stranger = aMember().build();

    assertThat(members().findById(stranger.id())).isEmpty();
    assertThat(members().findByEmail(stranger.email())).isEmpty();
    assertThat(members().findByName(stranger.name())).isEmpty();
  }

  @Test
  default void aTakenAddressIsRefusedAndNothingIsStored() {
    var first = aKeptMember();
    var second = aMember().reachedAt(first.email().text()).build();

    assertThatThrownBy(() -> members().add(second)).satisfies(isTaken("email"));

    assertThat(members().findById(second.id())).isEmpty();
    assertThat(members().findByName(second.name())).isEmpty();
    assertThat(members().findByEmail(first.email())).contains(first);
  }

  @Test
  default void aTakenNameIsRefusedInWhateverCaseAndNothingIsStored() {
    var first = kept(aMember().named("Mona.Lisa").build());
    var second = aMember().named("mona.LISA").build();

    assertThatThrownBy(() -> members().add(second)).satisfies(isTaken("name"));

    assertThat(members().findById(second.id())).isEmpty();
    assertThat(members().findByEmail(second.email())).isEmpty();
    assertThat(members().findByName(first.name())).contains(first);
  }

  @Test
  default void namesThatOnlyLookAlikeToSomeCollationAreDifferent() {
    kept(aMember().named("resume").build());
    var accented = kept(aMember().named("résumé").build());

    assertThat(members().findByName(new PublicName("RÉSUMÉ"))).contains(accented);
  }

  @Test
  default void ofManyWhoWantOneNameAtOnceOneGetsIt() {
    var outcomes = Crowd.of(20, i -> kept(aMember().named("highlander").build()));

    assertOneOf(outcomes, "name.taken");
  }

  @Test
  default void ofManyWhoWantOneAddressAtOnceOneGetsIt() {
    var outcomes = Crowd.of(20, i -> kept(aMember().reachedAt("one@museum.example").build()));

    assertOneOf(outcomes, "email.taken");
  }

  private void assertOneOf(List<Object> outcomes, String refusal) {
    assertThat(outcomes).filteredOn(Member.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(AlreadyTakenException.class::isInstance)
        .hasSize(outcomes.size() - 1)
        .allSatisfy(one -> assertThat(((MuseumException) one).messageKey()).isEqualTo(refusal));
    for (Object outcome : outcomes) {
      if (outcome instanceof Member winner) {
        assertThat(members().findByName(winner.name())).contains(winner);
        assertThat(members().findByEmail(winner.email())).contains(winner);
      }
    }
  }

  @Test
  default void anUpdateReplacesNameBioPasswordAndRole() {
    var before = aKeptMember();
    var after =
        before
            .presentedAs(new PublicName("Renamed"), new Bio("I moved."))
            .withPasswordHash("another")
            .appointed(Role.ADMIN);

    members().update(after);

    assertThat(members().findById(before.id())).contains(after);
    assertThat(members().findByName(new PublicName("renamed"))).contains(after);
    assertThat(members().findByName(before.name())).isEmpty();
  }

  @Test
  default void anUpdateKeepsTheOwnNameInAnotherCase() {
    var before = kept(aMember().named("lowercase").build());
    var after = before.presentedAs(new PublicName("LowerCase"), before.bio());

    members().update(after);

    assertThat(members().findByName(new PublicName("lowercase"))).contains(after);
  }

  @Test
  default void aNameThatWasGivenUpIsFree() {
    var first = kept(aMember().named("Phoenix").build());
    members().update(first.presentedAs(new PublicName("Ashes"), Bio.NONE));

    var second = kept(aMember().named("phoenix").build());

    assertThat(members().findByName(new PublicName("Phoenix"))).contains(second);
  }

  @Test
  default void anUpdateToATakenNameIsRefusedAndChangesNothing() {
    var first = kept(aMember().named("Original").build());
    var second = aKeptMember();
    var greedy = second.presentedAs(new PublicName("ORIGINAL"), new Bio("changed"));

    assertThatThrownBy(() -> members().update(greedy)).satisfies(isTaken("name"));

    assertThat(members().findById(second.id())).contains(second);
    assertThat(members().findByName(second.name())).contains(second);
    assertThat(members().findByName(first.name())).contains(first);
  }

  @Test
  default void ofManyWhoRenameThemselvesToOneNameAtOnceOneGetsIt() {
    var crowd = Crowd.of(10, i -> aKeptMember());

    var outcomes =
        Crowd.of(
            10,
            i -> {
              var renamed = ((Member) crowd.get(i)).presentedAs(new PublicName("Queen"), Bio.NONE);
              members().update(renamed);
              return renamed;
            });

    assertOneOf(outcomes, "name.taken");
  }

  @Test
  default void anUpdateOfNobodyIsRefused() {
    var stranger = aMember().build();

    assertThatThrownBy(() -> members().update(stranger)).isInstanceOf(NotFoundException.class);
    assertThat(members().findById(stranger.id())).isEmpty();
  }

  private static ThrowingConsumer<Throwable> isTaken(String field) {
    return thrown ->
        assertThat(thrown)
            .isInstanceOfSatisfying(
                AlreadyTakenException.class,
                taken -> assertThat(taken.messageKey()).isEqualTo(field + ".taken"));
  }
}
